import type { StaffMember, WorkshopConsole } from '@/wire/downstream';
import { can, permissionsOf } from '@/wire/permissions';
import { colleaguesOf, invitationsOf } from '../workshops/staff';
import type { WorkshopRecord } from '../workshops/workshops';
import type { Game } from './game';
import type { Session } from './session';

type Staff = Pick<WorkshopConsole, 'me' | 'staff' | 'hostId' | 'can' | 'invitations'>;

/** The staff of a workshop, who of them is connected, and who is the host, as far as this session may know. */
export async function staffOf(
  game: Game,
  workshop: WorkshopRecord,
  session: Session<'instructor' | 'observer'>,
): Promise<Staff> {
  const [owner, colleagues, invitations] = await Promise.all([
    game.db.user.findUnique({ where: { id: workshop.ownerId }, select: { id: true, name: true } }),
    colleaguesOf(game.db, workshop.id),
    can(session.rights, 'invite') ? invitationsOf(game.db, workshop.id, game.clock.wall()) : [],
  ]);
  const here = idsHere(game, workshop.currentRoundId);
  const people = [{ id: workshop.ownerId, name: owner?.name ?? '', rights: 'owner' as const }, ...colleagues];
  const staff: StaffMember[] = people.map((one) => ({ ...one, here: here.has(one.id) }));
  const known = staff.some(({ id }) => id === workshop.hostId);
  const hostId = known && workshop.hostId !== null ? workshop.hostId : workshop.ownerId;
  return { me: session.userId, staff, hostId, can: permissionsOf(session.rights), invitations };
}

/** The staff's ids with an open line to the round. */
export function idsHere(game: Game, roundId: string): Set<string> {
  return new Set(
    game.publisher.listeners(roundId).flatMap(({ session }) => ('userId' in session ? [session.userId] : [])),
  );
}
