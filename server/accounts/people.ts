import type { ColleagueItem, PersonItem } from '@/wire/lists';
import { roleMay, type StaffRole, staffRoles } from '@/wire/staff-roles';
import { nameOrder } from '@/words/name-order';
import type { Db, DbOrTransaction } from '../database/db';
import { withdrawLinks } from '../workshops/staff';
import { type AuditedAccount, addAuditLine } from './audit';
import { type AuthSettings, createAuth } from './auth';
import { withdrawInvitationsBy } from './invitations';

/** Seconds that a link for a new password is good for: from the owner a day, to reach somebody by any way. */
const linkSeconds = 24 * 3600;
const mailSeconds = 3600;

export type PeopleRefusal = 'no-such-person' | 'last-owner' | 'not-yourself';
/**
 * Everybody of the organisation, owners first, then by name as a language sorts. Times are epoch ms; `now` says which sign-ins
 * are open.
 */
export async function peopleOf(
  db: DbOrTransaction,
  { now, language }: { now: number; language: string },
): Promise<PersonItem[]> {
  const order = nameOrder(language);
  const rows = await db.user.findMany({
    select: {
      ...{ id: true, name: true, email: true, role: true, createdAt: true },
      accounts: { select: { providerId: true } },
      sessions: {
        where: { expiresAt: { gt: new Date(now) } },
        orderBy: { updatedAt: 'desc' },
        select: { updatedAt: true },
        take: 1,
      },
    },
  });
  const place = (role: StaffRole) => staffRoles.indexOf(role);
  rows.sort((a, b) => place(a.role) - place(b.role) || order(a.name, b.name));
  return rows.map(({ accounts, sessions, createdAt, ...person }) => {
    const password = accounts.some((one) => one.providerId === 'credential');
    const provider = accounts.some((one) => one.providerId !== 'credential');
    const lastSeenAt = sessions[0]?.updatedAt.getTime() ?? null;
    return { ...person, signsIn: { password, provider }, createdAt: createdAt.getTime(), lastSeenAt };
  });
}

/** Whom one can share a workshop with: everybody but oneself, by name as a language sorts. */
export async function colleaguesFor(
  db: DbOrTransaction,
  { id, language }: { id: string; language: string },
): Promise<ColleagueItem[]> {
  const order = nameOrder(language);
  const people = await db.user.findMany({
    where: { id: { not: id } },
    select: { id: true, name: true, role: true },
  });
  return people.sort((a, b) => order(a.name, b.name));
}

/**
 * Gives somebody another role, at once for everything they have open. With less of one the links go that they made with
 * more. There is always an owner.
 */
export async function changeRole(
  db: Db,
  actor: AuditedAccount,
  { id, role }: { id: string; role: StaffRole },
): Promise<'changed' | PeopleRefusal> {
  return db.$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id }, select: { name: true, role: true } });
    if (!person) return 'no-such-person';
    if (person.role === role) return 'changed';
    if (role !== 'owner' && (await isLastOwner(tx, id))) return 'last-owner';
    if (isLess(role, person.role)) await withdrawLinksOf(tx, id, person.role);
    await tx.user.update({ where: { id }, data: { role } });
    await addAuditLine(tx, { actor, action: 'role-changed', subject: `${person.name}: ${role}` });
    return 'changed';
  });
}

/**
 * Removes somebody's account with all its sign-ins, and the links that they made. Their workshops and homework go to whoever removes them; what they wrote and graded
 * stays under their name until names are removed.
 */
export async function removePerson(
  db: Db,
  actor: AuditedAccount,
  id: string,
): Promise<'changed' | PeopleRefusal> {
  if (actor.id === id) return 'not-yourself';
  return db.$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id }, select: { name: true, role: true } });
    if (!person) return 'no-such-person';
    if (await isLastOwner(tx, id)) return 'last-owner';
    await withdrawLinksOf(tx, id, person.role);
    await tx.workshop.updateMany({ where: { ownerId: id }, data: { ownerId: actor.id } });
    await tx.homework.updateMany({ where: { ownerId: id }, data: { ownerId: actor.id } });
    await tx.workshop.updateMany({ where: { hostId: id }, data: { hostId: null } });
    await tx.user.delete({ where: { id } });
    await addAuditLine(tx, { actor, action: 'removed', subject: person.name });
    return 'changed';
  });
}

function isLess(role: StaffRole, before: StaffRole): boolean {
  return staffRoles.indexOf(role) > staffRoles.indexOf(before);
}

/** Every link that somebody may hold to come in again: to workshops they run, to the organisation, to others' accounts. */
async function withdrawLinksOf(tx: DbOrTransaction, id: string, role: StaffRole): Promise<void> {
  await withdrawLinks(tx, { OR: [{ ownerId: id }, { shares: { some: { userId: id } } }] });
  await withdrawInvitationsBy(tx, id);
  if (!roleMay(role, 'manage-people')) return;
  // It is not kept who made a link for a new password: all of them go, and none was good for more than a day.
  const people = await tx.user.findMany({ select: { id: true } });
  await tx.verification.deleteMany({ where: { value: { in: people.map((one) => one.id) } } });
}

/** Ends all sign-ins of somebody; their consoles close within seconds. */
export async function endSignIns(
  db: Db,
  actor: AuditedAccount,
  id: string,
): Promise<'changed' | PeopleRefusal> {
  return db.$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id }, select: { name: true } });
    if (!person) return 'no-such-person';
    await tx.session.deleteMany({ where: { userId: id } });
    await tx.ticket.deleteMany({ where: { userId: id } });
    await addAuditLine(tx, { actor, action: 'sessions-ended', subject: person.name });
    return 'changed';
  });
}

/** A link for a new password that the owner makes for this person: its token, good once and for a day. */
export async function makeResetLink(
  db: Db,
  settings: AuthSettings,
  actor: AuditedAccount,
  id: string,
): Promise<{ token: string } | PeopleRefusal> {
  const person = await db.user.findUnique({ where: { id }, select: { name: true, email: true } });
  const token = person && (await resetToken(db, settings, { email: person.email, seconds: linkSeconds }));
  if (!person || !token) return 'no-such-person';
  await addAuditLine(db, { actor, action: 'reset-link-made', subject: person.name });
  return { token };
}

/** The token of a link with which whoever has this address chooses a new password, for the mail to them; once, for an hour. */
export function forgottenToken(db: Db, settings: AuthSettings, email: string): Promise<string | undefined> {
  return resetToken(db, settings, { email, seconds: mailSeconds });
}

/** Kept as a hash. Undefined when nobody has this address. */
async function resetToken(
  db: Db,
  settings: AuthSettings,
  { email, seconds }: { email: string; seconds: number },
): Promise<string | undefined> {
  const taken: string[] = [];
  const resetTo = { take: (token: string) => void taken.push(token), seconds };
  await createAuth(db, settings, { resetTo }).api.requestPasswordReset({ body: { email } });
  return taken[0];
}

/** Of two who change owners at the same moment, one waits here. */
async function isLastOwner(tx: DbOrTransaction, id: string): Promise<boolean> {
  const owners = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "user" WHERE role = 'owner' FOR UPDATE`;
  return owners.length === 1 && owners[0]?.id === id;
}
