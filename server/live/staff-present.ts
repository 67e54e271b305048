import type { StaffMember, WorkshopConsole } from '@/wire/downstream';
import { can, permissionsOf } from '@/wire/permissions';
import { rightsInWorkshop } from '@/wire/staff-roles';
import type { Db } from '../database/db';
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
  const [accounts, colleagues, invitations] = await Promise.all([
    accountsOf(game.db, workshop),
    colleaguesOf(game.db, workshop.id),
    can(session.rights, 'invite') ? invitationsOf(game.db, workshop.id, game.clock.wall()) : [],
  ]);
  const present = listening(game, workshop.currentRoundId);
  const here = new Set(present.map(({ id }) => id));
  const known = [...accounts, ...colleagues];
  // The organisation's owner needs no share: they are of the staff while they are in the room.
  const visiting = present.filter(({ id }, i) =>
    known.concat(present.slice(0, i)).every((one) => one.id !== id),
  );
  const people = [...known, ...visiting];
  const staff: StaffMember[] = people.map((one) => ({ ...one, here: here.has(one.id) }));
  const hasHost = staff.some(({ id }) => id === workshop.hostId);
  const hostId = hasHost && workshop.hostId !== null ? workshop.hostId : workshop.ownerId;
  return { me: session.userId, staff, hostId, can: permissionsOf(session.rights), invitations };
}

type Member = Omit<StaffMember, 'here'>;

/** The owner, and those of the organisation to whom the workshop is open and who are more than readers. */
async function accountsOf(db: Db, { id: workshopId, ownerId }: WorkshopRecord): Promise<Member[]> {
  const who = { select: { id: true, name: true, role: true } };
  const [owner, shares] = await Promise.all([
    db.user.findUnique({ where: { id: ownerId }, ...who }),
    db.workshopShare.findMany({
      where: { workshopId },
      orderBy: { createdAt: 'asc' },
      select: { user: who },
    }),
  ]);
  const others = shares.flatMap(({ user: { id, name, role } }): Member[] => {
    const rights = rightsInWorkshop(role, 'shared');
    return rights === null || rights === 'reader' || id === ownerId ? [] : [{ id, name, rights }];
  });
  return [{ id: ownerId, name: owner?.name ?? '', rights: 'owner' }, ...others];
}

function listening(game: Game, roundId: string): Member[] {
  return game.publisher
    .listeners(roundId)
    .flatMap(({ session }) =>
      'userId' in session ? [{ id: session.userId, name: session.name, rights: session.rights }] : [],
    );
}
