import type { LaunchProblem } from '@/wire/lti';

/** Leads to the page that says why the way in ends here. */
export function toProblem(code: LaunchProblem): Response {
  return seeOther(`/lti/enter#problem=${code}`);
}

/** Another page of ours; what stands behind `#` is in no log. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
