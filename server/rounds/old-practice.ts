import { dayMs } from '@/wire/limits';
import type { Db } from '../database/db';

/** Days that a practice round can be gone back to by its link; results live on the player's own device. */
export const daysOfPractice = 30;
/** A round that was never started has nothing to go back to. */
export const daysUnstarted = 1;
/** The most rounds deleted in one statement, and the most statements in one run, so that players do not wait. */
const atOnce = 50;
const mostTimes = 200;

/**
 * Deletes practice rounds that were begun a month ago, and those of yesterday that never started, with seats and log.
 * Gives how many are gone. `now` is epoch ms.
 */
export async function clearOldPractice(db: Db, now: number): Promise<number> {
  let gone = 0;
  for (let times = 0; times < mostTimes; times++) {
    const due = await db.round.findMany({
      where: {
        kind: 'practice',
        OR: [
          { createdAt: { lt: new Date(now - daysOfPractice * dayMs) } },
          { stage: 'lobby', createdAt: { lt: new Date(now - daysUnstarted * dayMs) } },
        ],
      },
      select: { id: true },
      take: atOnce,
    });
    if (due.length === 0) break;
    const { count } = await db.round.deleteMany({ where: { id: { in: due.map(({ id }) => id) } } });
    gone += count;
  }
  return gone;
}
