import type { LaunchProblem } from '@/wire/lti';

/** Leads to the page that says why the way in ends here. */
export function toProblem(code: LaunchProblem): Response {
  return seeOther(`/lti/enter#problem=${code}`);
}

/** Another page of ours; what stands behind `#` is in no log. */
export function seeOther(location: string, cookie?: string): Response {
  const headers = { location, 'cache-control': 'no-store', ...(cookie && { 'set-cookie': cookie }) };
  return new Response(null, { status: 303, headers });
}
