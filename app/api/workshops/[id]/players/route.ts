import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { listContext } from '@/server/expected/context';
import { readOne } from '@/server/expected/read-list';
import { addExpected, expectedIn, inTurn, listedIn } from '@/server/expected/records';
import { pageContext } from '@/server/pages/page-context';
import { listedSchema } from '@/wire/forms/expected';
import type { Given } from '../_workshop/asking';
import { listingOf, noteListing } from '../_workshop/players';

/** The players on a workshop's list: `{ players }`, see `ExpectedItem`. */
export async function GET(request: Request, { params }: Given): Promise<Response> {
  const asked = await listingOf(request, params);
  if ('refused' in asked) return asked.refused;
  const { workshop, linking } = asked.listing;
  return Response.json({ players: await expectedIn(pageContext().db, workshop.id, linking) });
}

/** Puts one player on the list: see `listedSchema`. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const asked = await listingOf(request, params);
  if ('refused' in asked) return asked.refused;
  const form = listedSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { workshop, linking } = asked.listing;
  const { db } = pageContext();
  const context = await listContext(db, workshop.roundId);
  if (!context) return refusal('no-such-workshop', 404);
  const adding = { workshopId: workshop.id, secret: linking.secret, now: Date.now() };
  const problem = await inTurn(db, workshop.id, async (tx) => {
    const read = readOne(form.data, { ...context, known: await listedIn(tx, workshop.id) });
    if (!read.ok) return read.problem;
    await addExpected(tx, adding, [read.player]);
    return undefined;
  });
  if (problem) return refusal(problem, 400);
  await noteListing(asked.listing, 'players-listed');
  return Response.json({ ok: true }, { status: 201 });
}
