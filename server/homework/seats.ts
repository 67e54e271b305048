import type { DbOrTransaction } from '../database/db';
import type { Owned } from './records';

/** One seat of each person who plays this homework now; none where the owner is another. */
export async function seatsInHomework(db: DbOrTransaction, where: Owned): Promise<string[]> {
  const seats = await db.seat.findMany({
    where: { round: { stage: { not: 'ended' }, homeworkTry: { player: { homework: where } } } },
    select: { id: true },
  });
  return seats.map(({ id }) => id);
}
