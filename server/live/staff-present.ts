import type { CrewMember, WorkshopDesk } from '@/wire/downstream';
import { deedsOf, may } from '@/wire/permissions';
import { colleaguesOf, invitationsOf } from '../workshops/staff';
import type { WorkshopRecord } from '../workshops/workshops';
import type { Game } from './game';
import type { CrewSession } from './session';

type Crew = Pick<WorkshopDesk, 'me' | 'crew' | 'leaderId' | 'may' | 'invitations'>;

/** Who runs and watches the workshop, who of them is here, and who leads, as one of them may know it. */
export async function crewOf(game: Game, workshop: WorkshopRecord, session: CrewSession): Promise<Crew> {
  const [owner, colleagues, invitations] = await Promise.all([
    game.db.user.findUnique({ where: { id: workshop.ownerId }, select: { id: true, name: true } }),
    colleaguesOf(game.db, workshop.id),
    may(session.rights, 'invite') ? invitationsOf(game.db, workshop.id, game.clock.wall()) : [],
  ]);
  const here = idsHere(game, workshop.currentRoundId);
  const people = [{ id: workshop.ownerId, name: owner?.name ?? '', rights: 'owner' as const }, ...colleagues];
  const crew: CrewMember[] = people.map((one) => ({ ...one, here: here.has(one.id) }));
  const leads = crew.some(({ id }) => id === workshop.leaderId);
  const leaderId = leads && workshop.leaderId !== null ? workshop.leaderId : workshop.ownerId;
  return { me: session.userId, crew, leaderId, may: deedsOf(session.rights), invitations };
}

/** The crew's ids with an open line to the round. */
export function idsHere(game: Game, roundId: string): Set<string> {
  return new Set(
    game.publisher.listeners(roundId).flatMap(({ session }) => ('userId' in session ? [session.userId] : [])),
  );
}
