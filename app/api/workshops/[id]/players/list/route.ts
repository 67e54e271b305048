import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { listContext } from '@/server/expected/context';
import { type Read, readList } from '@/server/expected/read-list';
import { addExpected, inTurn, listedIn } from '@/server/expected/records';
import { pageContext } from '@/server/pages/page-context';
import type { ListAnswer, Listed } from '@/wire/expected';
import { listSchema } from '@/wire/forms/expected';
import type { Given } from '../../_workshop/asking';
import { listingOf, noteListing } from '../../_workshop/players';

/** Reads players out of `{ text, save }`; with `save` those lines with which nothing is wrong are on the list afterwards. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const asked = await listingOf(request, params);
  if ('refused' in asked) return asked.refused;
  const form = listSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { listing } = asked;
  const { id: workshopId, roundId } = listing.workshop;
  const { db } = pageContext();
  const context = await listContext(db, roundId);
  if (!context) return refusal('no-such-workshop', 404);
  const { text, save } = form.data;
  const answer = await inTurn(db, workshopId, async (tx) => {
    const read = readList(text, { ...context, known: await listedIn(tx, workshopId) });
    const good = save ? read.lines.filter(({ problem }) => problem === null) : [];
    const { secret } = listing.linking;
    await addExpected(tx, { workshopId, secret, now: Date.now() }, good.map(listedOf));
    return answerOf(read, good.length);
  });
  if (answer.saved > 0) await noteListing(listing, 'players-listed');
  return Response.json(answer);
}

function listedOf({ name, email, group, team, role }: Listed): Listed {
  return { name, email, group, team, role };
}

function answerOf({ lines, leftOut, head }: Read, saved: number): ListAnswer {
  const wrong = lines.filter(({ problem }) => problem !== null).map(({ raw }) => raw);
  const left = wrong.length === 0 ? '' : [...(head ? [head] : []), ...wrong].join('\n');
  return { lines: lines.map(({ raw: _, ...line }) => line), leftOut, saved, left };
}
