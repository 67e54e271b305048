import type { StaffMember } from '@/wire/downstream';
import { can, type InvitedRights, type Permission } from '@/wire/permissions';
import { hashToken } from '../accounts/tokens';
import type { DbOrTransaction } from '../database/db';

/**
 * What a request or a session shows to act for the staff of a workshop: a signed-in account, the token of a colleague's
 * device, or the id of a colleague whose token was checked before. What it is worth there, `personIn` says.
 */
export type RequestCredentials = { userId: string } | { token: string } | { colleagueId: string };

/** Where they ask for something. */
export type Place = { workshopId: string } | { roundId: string };

/** The owner or colleague that these credentials prove in that workshop; undefined for everybody else. */
export async function personIn(
  db: DbOrTransaction,
  place: Place,
  asker: RequestCredentials,
): Promise<Omit<StaffMember, 'here'> | undefined> {
  const which =
    'workshopId' in place ? { id: place.workshopId } : { rounds: { some: { id: place.roundId } } };
  const workshop = { ...which, deletedAt: null };
  if ('userId' in asker) {
    const owner = { select: { id: true, name: true } };
    const found = await db.workshop.findFirst({
      where: { ...workshop, ownerId: asker.userId },
      select: { owner },
    });
    return found ? { ...found.owner, rights: 'owner' } : undefined;
  }
  const whose = 'token' in asker ? { tokenHash: hashToken(asker.token) } : { id: asker.colleagueId };
  const found = await db.colleague.findFirst({
    where: { ...whose, revokedAt: null, workshop },
    select: { id: true, name: true, rights: true },
  });
  return found ? { ...found, rights: rightsOf(found.rights) } : undefined;
}

/** Whether these credentials allow that there; false also for a workshop that does not exist. */
export async function canIn(
  db: DbOrTransaction,
  place: Place,
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

export function storedRights(rights: InvitedRights): 'co_instructor' | 'observer' {
  return rights === 'observer' ? 'observer' : 'co_instructor';
}
