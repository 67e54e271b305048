import { seatOf } from '@/engine/rules/seats';
import type { Credentials } from '@/wire/credentials';
import { credentialsSchema } from '@/wire/credentials';
import { can, type Rights, refusalOf } from '@/wire/permissions';
import type { DoorRejection } from '@/wire/refusals';
import { redeemTicket } from '../accounts/tickets';
import { personIn } from '../workshops/access';
import { seatByToken } from '../workshops/seats';
import { colleagueByToken } from '../workshops/staff';
import { type WorkshopRecord, workshopById, workshopOnProjector } from '../workshops/workshops';
import type { Game } from './game';
import type { Session } from './session';
import { type GameSocket, refused } from './sockets';
import { isWritable } from './writable';

/** `roundId`: the round that is not to be had here. */
type Admitted = { ok: true; session: Session } | { ok: false; code: DoorRejection; roundId?: string };

/**
 * The session that these credentials prove, or why the connection is refused. Nothing else that the client says counts.
 */
export async function admit(game: Game, socket: GameSocket): Promise<Admitted> {
  const parsed = credentialsSchema.safeParse(socket.handshake.auth);
  if (!parsed.success || !isWritable(parsed.data)) return refused('malformed');
  const admitted = await sessionFor(game, parsed.data);
  if (!admitted.ok || admitted.session.as === 'guest') return admitted;
  const { roundId } = admitted.session;
  return (await game.rounds.current(roundId)) ? admitted : notHere(roundId);
}

function notHere(roundId: string | undefined): Admitted {
  return roundId === undefined ? refused('try-again') : { ...refused('try-again'), roundId };
}

/** Tokens are too long to be guessed, so wrong ones are not counted and never make others at the same address wait. */
async function sessionFor(game: Game, credentials: Credentials): Promise<Admitted> {
  switch (credentials.as) {
    case 'guest':
      return { ok: true, session: { as: 'guest' } };
    case 'seat':
      return admitSeat(game, credentials);
    case 'instructor':
      return admitInstructor(game, credentials);
    case 'staff':
      return admitColleague(game, credentials);
    case 'projector':
      return admitProjector(game, credentials);
  }
}

async function admitSeat(game: Game, given: Extract<Credentials, { as: 'seat' }>): Promise<Admitted> {
  const seat = await seatByToken(game.db, given.token);
  if (!seat) return refused('unknown-token');
  const workshop = seat.workshopId === null ? undefined : await workshopById(game.db, seat.workshopId);
  const roundId = seat.roundId ?? workshop?.currentRoundId;
  const current = roundId === undefined ? undefined : await game.rounds.current(roundId);
  if (!current) return notHere(roundId);
  if (workshop?.closed && current.round.stage !== 'ended') return refused('workshop-closed');
  if (!seatOf(current.round, seat.id)) return refused('seat-removed');
  return {
    ok: true,
    session: {
      as: 'player',
      seatId: seat.id,
      roundId: current.id,
      workshop: workshop ? { id: workshop.id, title: workshop.title } : null,
      feed: given.feed,
      byCode: seat.byCode,
    },
  };
}

async function admitInstructor(
  game: Game,
  given: Extract<Credentials, { as: 'instructor' }>,
): Promise<Admitted> {
  const holder = await redeemTicket(game.db, given.ticket, game.clock.wall());
  if (!holder) return refused('ticket-expired');
  const { userId, signInId } = holder;
  const person = await personIn(game.db, { workshopId: given.workshopId }, { userId });
  const workshop = person && (await workshopById(game.db, given.workshopId));
  // Somebody else's workshop looks like one that does not exist.
  if (!workshop) return refused('unknown-token');
  const where = await roundOf(game, workshop, given.roundId);
  if (!where) return refused('unknown-token');
  const { name, rights } = person;
  const { language, seatId } = given;
  return staffSession(
    workshop,
    { userId, name, rights, hasAccount: true, signInId, language, ...where },
    seatId,
  );
}

type StaffSession = Omit<Session<'instructor'>, 'as' | 'rights'> & { rights: Rights };

/** The console, the observer's view or one seat's screen, as the rights say; readers are never in the room. */
function staffSession(
  workshop: WorkshopRecord,
  { rights, ...who }: StaffSession,
  seatId: string | undefined,
): Admitted {
  if (seatId !== undefined) {
    const { userId: viewerId, name: _name, stays: _stays, ...viewer } = who;
    return lookingAt(workshop, { ...viewer, viewerId, rights, seatId });
  }
  if (rights === 'reader') return refused('only-watching');
  if (rights === 'observer') return { ok: true, session: { ...who, as: 'observer', rights } };
  return { ok: true, session: { ...who, as: 'instructor', rights } };
}

/** The workshop's current round, or an earlier one that was asked for. */
async function roundOf(
  game: Game,
  { id: workshopId, currentRoundId }: WorkshopRecord,
  asked: string | undefined,
): Promise<{ workshopId: string; roundId: string; stays: boolean } | undefined> {
  if (asked === undefined) return { workshopId, roundId: currentRoundId, stays: false };
  const where = { id: asked, workshopId };
  if (asked !== currentRoundId && (await game.db.round.count({ where })) === 0) return undefined;
  return { workshopId, roundId: asked, stays: true };
}

/** A colleague's token opens the console or the observer's view, as its rights say. */
async function admitColleague(game: Game, given: Extract<Credentials, { as: 'staff' }>): Promise<Admitted> {
  const colleague = await colleagueByToken(game.db, given.token);
  if (colleague === 'revoked') return refused('access-revoked');
  const workshop = colleague && (await workshopById(game.db, colleague.workshopId));
  const where = workshop && (await roundOf(game, workshop, given.roundId));
  if (!where) return refused('unknown-token');
  const { id: userId, name, rights } = colleague;
  const { language, seatId } = given;
  const who = { userId, name, rights, hasAccount: false, signInId: null, language, ...where };
  return staffSession(workshop, who, seatId);
}

/** What a single person sees is for those who run the round, and for nobody in works-council mode. */
function lookingAt(
  { worksCouncil }: WorkshopRecord,
  { rights, ...who }: Omit<Session<'impersonation'>, 'as'> & { rights: Rights },
): Admitted {
  if (!can(rights, 'run-round')) return refused(refusalOf(rights));
  if (worksCouncil) return refused('team-figures-only');
  return { ok: true, session: { ...who, as: 'impersonation' } };
}

async function admitProjector(
  game: Game,
  given: Extract<Credentials, { as: 'projector' }>,
): Promise<Admitted> {
  const workshop = await workshopOnProjector(game.db, given.token);
  if (!workshop) return refused('unknown-token');
  const { id: workshopId, currentRoundId: roundId } = workshop;
  return { ok: true, session: { as: 'projector', workshopId, roundId, language: given.language } };
}
