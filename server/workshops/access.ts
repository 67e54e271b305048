import type { Prisma } from '@/generated/prisma/client';
import type { StaffMember } from '@/wire/downstream';
import { can, type InvitedRights, type Permission, type Rights } from '@/wire/permissions';
import { rightsInWorkshop, type StaffRole } from '@/wire/staff-roles';
import { hashToken } from '../accounts/tokens';
import type { DbOrTransaction } from '../database/db';

/**
 * What a request or a session shows to act for the staff of a workshop: a signed-in account, the token of a colleague's
 * device, or the id of a colleague whose token was checked before. What it is worth there, `personIn` says.
 */
export type RequestCredentials = { userId: string } | { token: string } | { colleagueId: string };

/** Where they ask for something. */
export type AskedPlace = { workshopId: string } | { roundId: string };

/** Somebody with an account, as far as rights go. */
export type StaffAccount = { id: string; role: StaffRole };

/** The workshops that are this account's to change, as a condition of a query: its own, and for the owner all there are. */
export function ledBy({ id, role }: StaffAccount): { AND: { ownerId?: string; id?: { in: string[] } }[] } {
  if (rightsInWorkshop(role, 'own') !== 'owner') return { AND: [{ id: { in: [] } }] };
  return { AND: rightsInWorkshop(role, 'none') === 'owner' ? [] : [{ ownerId: id }] };
}

/** The staff member that these credentials prove in that workshop; undefined for everybody else. */
export async function personIn(
  db: DbOrTransaction,
  place: AskedPlace,
  asker: RequestCredentials,
): Promise<Omit<StaffMember, 'here'> | undefined> {
  const which =
    'workshopId' in place ? { id: place.workshopId } : { rounds: { some: { id: place.roundId } } };
  const workshop = { ...which, deletedAt: null };
  if ('userId' in asker) return accountIn(db, workshop, asker.userId);
  const whose = 'token' in asker ? { tokenHash: hashToken(asker.token) } : { id: asker.colleagueId };
  const found = await db.colleague.findFirst({
    where: { ...whose, revokedAt: null, workshop },
    select: { id: true, name: true, rights: true },
  });
  return found ? { ...found, rights: rightsOf(found.rights) } : undefined;
}

async function accountIn(db: DbOrTransaction, workshop: Prisma.WorkshopWhereInput, userId: string) {
  const [account, found] = await Promise.all([
    db.user.findUnique({ where: { id: userId }, select: { id: true, name: true, role: true } }),
    db.workshop.findFirst({
      where: workshop,
      select: { ownerId: true, shares: { where: { userId }, select: { userId: true } } },
    }),
  ]);
  if (!account || !found) return undefined;
  const { id, name, role } = account;
  const tie = found.ownerId === id ? 'own' : found.shares.length > 0 ? 'shared' : 'none';
  const rights = rightsInWorkshop(role, tie);
  return rights ? { id, name, rights } : undefined;
}

/** What each of these accounts may do now in the workshop named with it, in the same order; null: nothing. */
export async function rightsOfAccounts(
  db: DbOrTransaction,
  asked: readonly { userId: string; workshopId: string }[],
): Promise<(Rights | null)[]> {
  const users = { in: [...new Set(asked.map(({ userId }) => userId))] };
  const places = { in: [...new Set(asked.map(({ workshopId }) => workshopId))] };
  const [accounts, workshops, shares] = await Promise.all([
    db.user.findMany({ where: { id: users }, select: { id: true, role: true } }),
    db.workshop.findMany({ where: { id: places, deletedAt: null }, select: { id: true, ownerId: true } }),
    db.workshopShare.findMany({ where: { userId: users, workshopId: places } }),
  ]);
  return asked.map(({ userId, workshopId }) => {
    const role = accounts.find(({ id }) => id === userId)?.role;
    const workshop = workshops.find(({ id }) => id === workshopId);
    if (!role || !workshop) return null;
    const isShared = shares.some((one) => one.userId === userId && one.workshopId === workshopId);
    return rightsInWorkshop(role, workshop.ownerId === userId ? 'own' : isShared ? 'shared' : 'none');
  });
}

/** Whether these credentials allow that there; false also for a workshop that does not exist. */
export async function canIn(
  db: DbOrTransaction,
  place: AskedPlace,
  asker: RequestCredentials,
  permission: Permission,
): Promise<boolean> {
  const person = await personIn(db, place, asker);
  return person !== undefined && can(person.rights, permission);
}

/** The database spells rights with an underscore. */
export function rightsOf(stored: 'co_instructor' | 'observer'): InvitedRights {
  return stored === 'observer' ? 'observer' : 'co-instructor';
}

/** The rights of an invitation as the database writes them. */
export function storedRights(rights: InvitedRights): 'co_instructor' | 'observer' {
  return rights === 'observer' ? 'observer' : 'co_instructor';
}
