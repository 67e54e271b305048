import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { runAgain } from '@/server/workshops/changes';
import { runAgainSchema } from '@/wire/forms/workshop';
import { askingOf, type Given, noteInWorkshop, refused } from '../_workshop/asking';

/** The workshop's next round, in its lobby, with the same settings and people, and with `{ sameStorm: true }` the same storm. */
export async function POST(request: Request, given: Given): Promise<Response> {
  const asked = await askingOf(request, given);
  if ('refused' in asked) return asked.refused;
  const { asking } = asked;
  const wanted = runAgainSchema.safeParse((await bodyOf(request)) ?? {});
  if (!wanted.success) return refusal('malformed', 400);
  const answer = await runAgain(pageContext().db, asking, {
    scenarios: await scenariosForPages(),
    ...wanted.data,
  });
  if (answer !== 'ready') return refused(answer);
  await noteInWorkshop(asking, 'round-run-again');
  return Response.json({ ok: true }, { status: 201 });
}
