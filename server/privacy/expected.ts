import { dayMs } from '@/wire/limits';
import type { DbOrTransaction } from '../database/db';

/** Erases a workshop's list of players with their links. */
export async function forgetListed(db: DbOrTransaction, workshopId: string): Promise<void> {
  await db.expectedPlayer.deleteMany({ where: { workshopId } });
}

/** Erases players who were taken off their list a day ago: until then it can be undone. `now` is epoch ms. */
export async function clearUnlisted(db: DbOrTransaction, now: number): Promise<void> {
  await db.expectedPlayer.deleteMany({ where: { removedAt: { lt: new Date(now - dayMs) } } });
}
