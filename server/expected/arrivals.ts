import type { WorkshopConsole } from '@/wire/downstream';
import type { DbOrTransaction } from '../database/db';

/** Who of a workshop's list has one of these seats, and who is missing; null where nobody is expected. */
export async function arrivals(
  db: DbOrTransaction,
  workshopId: string,
  seats: ReadonlySet<string>,
): Promise<WorkshopConsole['expected']> {
  const rows = await db.expectedPlayer.findMany({
    where: { workshopId, removedAt: null },
    orderBy: { name: 'asc' },
    select: { name: true, seatId: true },
  });
  if (rows.length === 0) return null;
  const missing = rows.filter(({ seatId }) => seatId === null || !seats.has(seatId)).map(({ name }) => name);
  return { of: rows.length, joined: rows.length - missing.length, missing };
}
