import { changeHomework, removeHomework } from '@/server/homework/records';
import { seatsInHomework } from '@/server/homework/seats';
import { eraseFromPages } from '@/server/pages/erasing';
import { pageContext } from '@/server/pages/page-context';
import { homeworkChangeSchema } from '@/wire/forms/homework';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { bodyOf } from '../../_answers/body';
import { refusal } from '../../_answers/refusal';
import { type Given, ownedBy } from '../_asked/owned';

/** Changes what is given of a homework: see `homeworkChangeSchema`. */
export async function PATCH(request: Request, given: Given): Promise<Response> {
  const asked = await ownedBy(request, given);
  if ('refused' in asked) return asked.refused;
  const { owned } = asked;
  const change = homeworkChangeSchema.safeParse(await bodyOf(request));
  if (!change.success) return refusal(refusalOfForm(change.error), 400);
  const done = await changeHomework(pageContext().db, owned, change.data, Date.now());
  return done ? Response.json({ ok: true }) : refusal('no-such-homework', 404);
}

/** Deletes a homework with all tries; whoever plays one is signed off. */
export async function DELETE(request: Request, given: Given): Promise<Response> {
  const asked = await ownedBy(request, given);
  if ('refused' in asked) return asked.refused;
  const { owned } = asked;
  const { db } = pageContext();
  for (const seatId of await seatsInHomework(db, owned)) await eraseFromPages(seatId);
  const done = await removeHomework(db, owned);
  return done ? new Response(null, { status: 204 }) : refusal('no-such-homework', 404);
}
