import { hashToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';

export type LinkedPlayer = NonNullable<Awaited<ReturnType<typeof playerBehind>>>;

/** The player whose personal link this is; null for a link that was withdrawn, renewed or never given. */
export async function playerBehind(db: DbOrTransaction, token: string) {
  return db.expectedPlayer.findFirst({ where: { tokenHash: hashToken(token), removedAt: null } });
}

/** Notes which seat was taken by a player's link; null: none after all. */
export async function noteSeat(db: Db, id: string, seatId: string | null): Promise<void> {
  await db.expectedPlayer.updateMany({ where: { id }, data: { seatId } });
}

/** Erases one player from their list, with their link and address. */
export async function eraseListed(db: Db, id: string): Promise<void> {
  await db.expectedPlayer.deleteMany({ where: { id } });
}
