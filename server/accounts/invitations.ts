import { randomUUID } from 'node:crypto';
import { dayMs } from '@/wire/limits';
import type { StaffInvitationItem } from '@/wire/lists';
import type { StaffRole } from '@/wire/staff-roles';
import type { Db, DbOrTransaction } from '../database/db';
import { type AuditedAccount, addAuditLine } from './audit';
import { type AuthSettings, createAuth } from './auth';
import { hashToken, newToken } from './tokens';

/** Days that an invitation to the organisation is good for. */
export const staffInvitationDays = 7;

export type StaffInvitationRefusal = 'unknown-invitation' | 'invitation-over' | 'already-here';
/**
 * Invites somebody by their e-mail address; an earlier open invitation to it works no more. The token is given here and
 * never again: only its hash is kept. `now` is epoch ms.
 */
export async function inviteStaff(
  db: Db,
  actor: AuditedAccount,
  { email, role, now }: { email: string; role: StaffRole; now: number },
): Promise<{ token: string; expiresAt: number } | 'already-here'> {
  const token = newToken();
  const expiresAt = new Date(now + staffInvitationDays * dayMs);
  return db.$transaction(async (tx) => {
    if (await hasAccount(tx, email)) return 'already-here';
    await tx.staffInvitation.updateMany({
      where: { email, usedAt: null, revokedAt: null },
      data: { revokedAt: new Date(now) },
    });
    const data = { id: randomUUID(), email, role, invitedBy: actor.name, inviterId: actor.id, expiresAt };
    await tx.staffInvitation.create({ data: { ...data, tokenHash: hashToken(token) } });
    await addAuditLine(tx, { actor, action: 'invited', subject: `${email}: ${role}` });
    return { token, expiresAt: expiresAt.getTime() };
  });
}

/** Invitations that still stand open, newest first; times are epoch ms. */
export async function openStaffInvitations(db: DbOrTransaction, now: number): Promise<StaffInvitationItem[]> {
  const rows = await db.staffInvitation.findMany({
    where: { usedAt: null, revokedAt: null, expiresAt: { gt: new Date(now) } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, email: true, role: true, expiresAt: true },
  });
  return rows.map((row) => ({ ...row, expiresAt: row.expiresAt.getTime() }));
}

/** Takes an invitation back: its link opens nothing any more. */
export async function withdrawStaffInvitation(
  db: Db,
  actor: AuditedAccount,
  id: string,
): Promise<'changed' | 'gone'> {
  return db.$transaction(async (tx) => {
    const open = { id, usedAt: null, revokedAt: null };
    const found = await tx.staffInvitation.findFirst({ where: open, select: { email: true } });
    if (!found) return 'gone';
    await tx.staffInvitation.updateMany({ where: open, data: { revokedAt: new Date() } });
    await addAuditLine(tx, { actor, action: 'invitation-withdrawn', subject: found.email });
    return 'changed';
  });
}

/** Takes back every invitation of somebody's that stands open. */
export async function withdrawInvitationsBy(db: DbOrTransaction, inviterId: string): Promise<void> {
  const where = { inviterId, usedAt: null, revokedAt: null };
  await db.staffInvitation.updateMany({ where, data: { revokedAt: new Date() } });
}

/** What whoever holds the link may know before accepting. */
export async function lookUpStaffInvitation(
  db: DbOrTransaction,
  token: string,
  now: number,
): Promise<{ email: string; role: StaffRole; invitedBy: string } | StaffInvitationRefusal> {
  const found = await db.staffInvitation.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!found) return 'unknown-invitation';
  const { email, role, invitedBy, usedAt, revokedAt, expiresAt } = found;
  if (usedAt || revokedAt || expiresAt.getTime() < now) return 'invitation-over';
  return { email, role, invitedBy };
}

/** Makes the account, once: invitation and account are one transaction. Gives the address to sign in with. */
export async function acceptStaffInvitation(
  db: Db,
  settings: AuthSettings,
  { token, name, password, now }: { token: string; name: string; password: string; now: number },
): Promise<{ email: string } | StaffInvitationRefusal> {
  return db.$transaction(async (tx) => {
    // Two at the same moment wait for each other here.
    await tx.$queryRaw`SELECT id FROM staff_invitation WHERE token_hash = ${hashToken(token)} FOR UPDATE`;
    const found = await lookUpStaffInvitation(tx, token, now);
    if (typeof found === 'string') return found;
    const { email, role } = found;
    if (await hasAccount(tx, email)) return 'already-here';
    const auth = createAuth(tx, settings, { signUp: 'by-invitation' });
    const { user } = await auth.api.signUpEmail({ body: { name, email, password } });
    await tx.user.update({ where: { id: user.id }, data: { role } });
    await tx.staffInvitation.update({
      where: { tokenHash: hashToken(token) },
      data: { usedAt: new Date(now) },
    });
    await addAuditLine(tx, { actor: user, action: 'joined', subject: `${email}: ${role}` });
    return { email };
  });
}

/** Addresses are stored in lower case, both here and by the library. */
async function hasAccount(db: DbOrTransaction, email: string): Promise<boolean> {
  return (await db.user.count({ where: { email } })) > 0;
}
