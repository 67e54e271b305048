import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import type { DbOrTransaction } from '@/server/database/db';
import { listContext } from '@/server/expected/context';
import { type ListContext, readOne } from '@/server/expected/read-list';
import { changeExpected, inTurn, listedAs, listedIn } from '@/server/expected/records';
import { pageContext } from '@/server/pages/page-context';
import type { ListProblem } from '@/wire/expected';
import { type ExpectedChange, expectedChangeSchema } from '@/wire/forms/expected';
import { listingOf, noteListing } from '../../_workshop/players';

type Given = { params: Promise<{ id: string; playerId: string }> };

/** Does one thing to a player on the list: `{ player }`, `{ removed }` or `{ link: 'renew' | 'withdraw' }`. */
export async function PATCH(request: Request, { params }: Given): Promise<Response> {
  const asked = await listingOf(request, params);
  if ('refused' in asked) return asked.refused;
  const form = expectedChangeSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { listing } = asked;
  const { playerId } = await params;
  const { workshop, linking } = listing;
  const changing = { id: playerId, workshopId: workshop.id, secret: linking.secret, now: Date.now() };
  const { db } = pageContext();
  const context = await listContext(db, workshop.roundId);
  if (!context) return refusal('no-such-workshop', 404);
  const problem = await inTurn(db, workshop.id, async (tx) => {
    const wanted = await checked(tx, { ...changing, context }, form.data);
    if ('problem' in wanted) return wanted.problem;
    return (await changeExpected(tx, changing, wanted.change)) ? undefined : 'no-such-player';
  });
  if (problem) return refusal(problem, problem === 'no-such-player' ? 404 : 400);
  await noteListing(listing, 'link' in form.data ? 'player-links-changed' : 'players-listed');
  return Response.json({ ok: true });
}

type Checking = { id: string; workshopId: string; context: Omit<ListContext, 'known'> };

/** Whoever comes back onto the list is checked like somebody new: meanwhile it may be full, or have their like. */
async function checked(
  db: DbOrTransaction,
  { id, workshopId, context }: Checking,
  change: ExpectedChange,
): Promise<{ change: ExpectedChange } | { problem: ListProblem | 'no-such-player' }> {
  if ('link' in change || ('removed' in change && change.removed)) return { change };
  const player = 'player' in change ? change.player : await listedAs(db, { id, workshopId });
  if (!player) return { problem: 'no-such-player' };
  const read = readOne(player, { ...context, known: await listedIn(db, workshopId, id) });
  if (!read.ok) return { problem: read.problem };
  return { change: 'player' in change ? { player: read.player } : change };
}
