import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { runAgain } from '@/server/workshops/changes';
import { askingOf, type Given, noteInWorkshop, refused } from '../_workshop/asking';

/** The workshop's next round, in its lobby, with the same settings and people. */
export async function POST(request: Request, given: Given): Promise<Response> {
  const asked = await askingOf(request, given);
  if ('refused' in asked) return asked.refused;
  const { asking } = asked;
  const answer = await runAgain(pageContext().db, asking, await scenariosForPages());
  if (answer !== 'ready') return refused(answer);
  await noteInWorkshop(asking, 'round-run-again');
  return Response.json({ ok: true }, { status: 201 });
}
