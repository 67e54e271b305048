import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { listContext } from '@/server/expected/context';
import { readOne } from '@/server/expected/read-list';
import { changeExpected, listedIn } from '@/server/expected/records';
import { pageContext } from '@/server/pages/page-context';
import type { ListProblem } from '@/wire/expected';
import { type ExpectedChange, expectedChangeSchema } from '@/wire/forms/expected';
import { type Listing, listingOf, noteListing } from '../../_workshop/players';

type Given = { params: Promise<{ id: string; playerId: string }> };

/** Does one thing to a player on the list: `{ player }`, `{ removed }` or `{ link: 'renew' | 'withdraw' }`. */
export async function PATCH(request: Request, { params }: Given): Promise<Response> {
  const asked = await listingOf(request, params);
  if ('refused' in asked) return asked.refused;
  const form = expectedChangeSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { listing } = asked;
  const { playerId } = await params;
  const wanted = await checked(listing, playerId, form.data);
  if ('problem' in wanted) return refusal(wanted.problem, 400);
  const { workshop, linking } = listing;
  const changing = { id: playerId, workshopId: workshop.id, secret: linking.secret, now: Date.now() };
  const done = await changeExpected(pageContext().db, changing, wanted.change);
  if (!done) return refusal('no-such-player', 404);
  await noteListing(listing, 'link' in form.data ? 'player-links-changed' : 'players-listed');
  return Response.json({ ok: true });
}

async function checked(
  { workshop }: Listing,
  playerId: string,
  change: ExpectedChange,
): Promise<{ change: ExpectedChange } | { problem: ListProblem | 'no-such-workshop' }> {
  if (!('player' in change)) return { change };
  const { db } = pageContext();
  const context = await listContext(db, workshop.roundId);
  if (!context) return { problem: 'no-such-workshop' };
  const known = await listedIn(db, workshop.id, playerId);
  const read = readOne(change.player, { ...context, known });
  return read.ok ? { change: { player: read.player } } : { problem: read.problem };
}
