import { refusal } from '@/app/api/_answers/refusal';
import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { runAgain } from '@/server/workshops/changes';
import { askingOf, type Given, refused } from '../_workshop/asking';

/** The workshop's next round, in its lobby, with the same settings and people. */
export async function POST(request: Request, given: Given): Promise<Response> {
  const asking = await askingOf(request, given);
  if (!asking) return refusal('signed-out', 401);
  const answer = await runAgain(pageContext().db, asking, await scenariosForPages());
  return answer === 'ready' ? Response.json({ ok: true }, { status: 201 }) : refused(answer);
}
