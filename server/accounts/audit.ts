import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@/wire/audit-actions';
import { dayMs } from '@/wire/limits';
import type { AuditItem } from '@/wire/lists';
import type { DbOrTransaction } from '../database/db';

/** Days that a line of the audit list is kept. */
export const auditDays = 365;
/** The most lines on the page; the file has them all. */
export const auditLines = 200;

/** Who did what. `subject`: a workshop's title, a colleague's name or address; never a player's name. */
export type AuditLine = {
  actor: { id: string | null; name: string };
  action: AuditAction;
  subject: string;
};

/** Somebody with an account, as the audit list names them. */
export type AuditedAccount = AuditLine['actor'] & { id: string };

/** Writes a line into the audit list; in the transaction of what was done, where there is one. */
export async function addAuditLine(
  db: DbOrTransaction,
  { actor, action, subject }: AuditLine,
): Promise<void> {
  const data = { id: randomUUID(), actorId: actor.id, actorName: actor.name, action, subject };
  await db.auditEntry.create({ data });
}

/** The audit list, newest first; `most` lines, or all of them. Times are epoch ms. */
export async function auditList(db: DbOrTransaction, most?: number): Promise<AuditItem[]> {
  const rows = await db.auditEntry.findMany({
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    ...(most !== undefined && { take: most }),
  });
  return rows.map(({ id, at, actorName, action, subject }) => ({
    ...{ id, at: at.getTime(), actor: actorName },
    ...{ action, subject },
  }));
}

/** Removes lines that are older than a year. Gives how many. `now` is epoch ms. */
export async function clearAudit(db: DbOrTransaction, now: number): Promise<number> {
  const before = new Date(now - auditDays * dayMs);
  const { count } = await db.auditEntry.deleteMany({ where: { at: { lt: before } } });
  return count;
}
