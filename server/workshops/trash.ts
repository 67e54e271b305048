import { dayMs, daysInTheBin } from '@/wire/limits';
import type { Db } from '../database/db';

/** The most workshops deleted in one statement, and the most statements in one run, so that players do not wait. */
const atOnce = 10;
const mostTimes = 100;

/** Deletes what has lain in the bin for a week, with everything in it. Gives how many workshops are gone. `now` is epoch ms. */
export async function emptyBin(db: Db, now: number): Promise<number> {
  let gone = 0;
  for (let times = 0; times < mostTimes; times++) {
    const due = await db.workshop.findMany({
      where: { deletedAt: { lt: new Date(now - daysInTheBin * dayMs) } },
      select: { id: true },
      take: atOnce,
    });
    if (due.length === 0) break;
    const { count } = await db.workshop.deleteMany({ where: { id: { in: due.map(({ id }) => id) } } });
    gone += count;
  }
  return gone;
}
