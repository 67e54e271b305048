import { randomUUID } from 'node:crypto';
import { type Role, roles } from '@/engine/vocabulary';
import type { ExpectedItem, Listed } from '@/wire/expected';
import type { ExpectedChange } from '@/wire/forms/expected';
import type { Db, DbOrTransaction } from '../database/db';
import { linkAddress, linkHash } from './links';

/** Where players find the server, and what their links follow from. */
export type Linking = { secret: string; base: string };

type Row = NonNullable<Awaited<ReturnType<Db['expectedPlayer']['findFirst']>>>;

/** The players on a workshop's list, in the order in which they came onto it. */
export async function expectedIn(
  db: DbOrTransaction,
  workshopId: string,
  linking: Linking,
): Promise<ExpectedItem[]> {
  const [rows, seated] = await Promise.all([rowsIn(db, workshopId), seatedIn(db, workshopId)]);
  return rows.map((row) => itemOf(row, linking, seated));
}

type SeatLine = { type: 'seat-admitted' | 'seat-removed'; seatId: string };

/** Whoever sits in the workshop's current round: a seat that was taken out is nobody's. */
async function seatedIn(db: DbOrTransaction, workshopId: string): Promise<ReadonlySet<string>> {
  const lines = await db.$queryRaw<SeatLine[]>`
    SELECT event->>'type' AS type, event->>'seatId' AS "seatId"
    FROM workshop AS w JOIN log_entry AS l ON l.round_id = w.current_round_id, jsonb_array_elements(l.events) AS event
    WHERE w.id = ${workshopId} AND event->>'type' IN ('seat-admitted', 'seat-removed') ORDER BY l.seq`;
  const seated = new Set<string>();
  for (const { type, seatId } of lines)
    if (type === 'seat-admitted') seated.add(seatId);
    else seated.delete(seatId);
  return seated;
}

/** What is known of each, without links; for comparing. */
export async function listedIn(db: DbOrTransaction, workshopId: string, but?: string): Promise<Listed[]> {
  return (await rowsIn(db, workshopId)).filter(({ id }) => id !== but).map(listedOf);
}

/** What was known of a player who has been taken off the list, or is still on it; undefined when there is none such. */
export async function listedAs(
  db: DbOrTransaction,
  where: { id: string; workshopId: string },
): Promise<Listed | undefined> {
  const row = await db.expectedPlayer.findFirst({ where });
  return row ? listedOf(row) : undefined;
}

function rowsIn(db: DbOrTransaction, workshopId: string): Promise<Row[]> {
  const orderBy = [{ createdAt: 'asc' as const }, { name: 'asc' as const }];
  return db.expectedPlayer.findMany({ where: { workshopId, removedAt: null }, orderBy });
}

/** Of two who change the same list at once, one waits: what each puts on it is checked against what is there then. */
export async function inTurn<Result>(
  db: Db,
  workshopId: string,
  work: (tx: DbOrTransaction) => Promise<Result>,
): Promise<Result> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM workshop WHERE id = ${workshopId} FOR NO KEY UPDATE`;
    return work(tx);
  });
}

/** Puts players on the list, each with a link of their own. `now` is epoch ms; their order is kept. */
export async function addExpected(
  db: DbOrTransaction,
  { workshopId, secret, now }: { workshopId: string; secret: string; now: number },
  players: readonly Listed[],
): Promise<void> {
  const data = players.map(({ group, ...player }, place) => {
    const id = randomUUID();
    const tokenHash = linkHash(secret, { id, linkNumber: 1 });
    return { ...player, id, workshopId, groupName: group, tokenHash, createdAt: new Date(now + place) };
  });
  await db.expectedPlayer.createMany({ data });
}

type Changing = { id: string; workshopId: string; secret: string; now: number };

/** Changes one player of a list. False where the list has none such. `now` is epoch ms. */
export async function changeExpected(
  db: DbOrTransaction,
  { id, workshopId, secret, now }: Changing,
  change: ExpectedChange,
): Promise<boolean> {
  const row = await db.expectedPlayer.findFirst({ where: { id, workshopId } });
  if (!row) return false;
  const linkNumber = row.linkNumber + 1;
  const { count } = await db.expectedPlayer.updateMany({
    where: { id, workshopId, linkNumber: row.linkNumber },
    data: dataOf(row, change, { linkNumber, tokenHash: linkHash(secret, { id, linkNumber }), now }),
  });
  return count > 0;
}

/** No mail has told them of this link, or came to this address. */
const unmailed = { invitedAt: null, remindedAt: null };

function dataOf(
  row: Row,
  change: ExpectedChange,
  { linkNumber, tokenHash, now }: { linkNumber: number; tokenHash: string; now: number },
) {
  if ('removed' in change) return { removedAt: change.removed ? new Date(now) : null };
  if ('link' in change)
    return { linkNumber, tokenHash: change.link === 'renew' ? tokenHash : null, ...unmailed };
  const { group, ...player } = change.player;
  return { ...player, groupName: group, ...(player.email !== row.email && unmailed) };
}

function itemOf(row: Row, { base, secret }: Linking, seated: ReadonlySet<string>): ExpectedItem {
  return {
    ...listedOf(row),
    id: row.id,
    address: row.tokenHash === null ? null : linkAddress(base, secret, row),
    joined: row.seatId !== null && seated.has(row.seatId),
    invitedAt: row.invitedAt?.getTime() ?? null,
    remindedAt: row.remindedAt?.getTime() ?? null,
  };
}

function listedOf({ name, email, groupName, team, role }: Row): Listed {
  return { name, email, group: groupName, team, role: roleIn(role) };
}

/** A role as the database spells it; null for none. */
export function roleIn(stored: string | null): Role | null {
  return roles.find((one) => one === stored) ?? null;
}
