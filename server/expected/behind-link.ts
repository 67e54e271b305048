import { hashToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';

export type LinkedPlayer = NonNullable<Awaited<ReturnType<typeof playerBehind>>>;

/** The player whose personal link this is; null for a link that was withdrawn, renewed or never given. */
export async function playerBehind(db: DbOrTransaction, token: string) {
  return db.expectedPlayer.findFirst({ where: { tokenHash: hashToken(token), removedAt: null } });
}

/** Notes which seat is taken by a player's link in the place of `before`; false: somebody else was quicker by the same link. */
export async function noteSeat(
  db: Db,
  id: string,
  { before, now: seatId }: { before: string | null; now: string | null },
): Promise<boolean> {
  return (await db.expectedPlayer.updateMany({ where: { id, seatId: before }, data: { seatId } })).count > 0;
}

/** Erases one player from their list, with their link and address. */
export async function eraseListed(db: Db, id: string): Promise<void> {
  await db.expectedPlayer.deleteMany({ where: { id } });
}
