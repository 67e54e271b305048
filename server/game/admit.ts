import { seatOf } from '../../engine/rules/seats';
import type { Credentials, DoorRejection } from '../protocol';
import { seatByToken } from '../seats';
import { redeemTicket } from '../tickets';
import { workshopById, workshopOnProjector } from '../workshops';
import { type Game, type GameSocket, refused } from './game';
import type { Session } from './session';
import { credentialsSchema, isWritable } from './wire';

type Admitted = { ok: true; session: Session } | { ok: false; code: DoorRejection };

/** Who this connection is, or why it may not come in. The credentials are all that is believed. */
export async function admit(game: Game, socket: GameSocket): Promise<Admitted> {
  const parsed = credentialsSchema.safeParse(socket.handshake.auth);
  if (!parsed.success || !isWritable(parsed.data)) return refused('malformed');
  return sessionFor(game, parsed.data);
}

/** Tokens are too long to be guessed, so nobody is kept waiting here because of what a neighbour tried. */
async function sessionFor(game: Game, credentials: Credentials): Promise<Admitted> {
  switch (credentials.as) {
    case 'guest':
      return { ok: true, session: { as: 'guest' } };
    case 'seat':
      return admitSeat(game, credentials);
    case 'instructor':
      return admitInstructor(game, credentials);
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
  if (!current) return refused('try-again');
  if (workshop?.closed && current.round.stage !== 'ended') return refused('workshop-closed');
  if (!seatOf(current.round, seat.id)) return refused('seat-removed');
  return {
    ok: true,
    session: {
      as: 'player',
      seatId: seat.id,
      roundId: current.id,
      workshop: workshop ? { title: workshop.title } : null,
      feed: given.feed,
    },
  };
}

async function admitInstructor(
  game: Game,
  given: Extract<Credentials, { as: 'instructor' }>,
): Promise<Admitted> {
  const userId = await redeemTicket(game.db, given.ticket, game.clock.wall());
  if (!userId) return refused('ticket-expired');
  const workshop = await workshopById(game.db, given.workshopId);
  // Somebody else's workshop looks like one that does not exist.
  if (workshop?.ownerId !== userId) return refused('unknown-token');
  const { id: workshopId, currentRoundId } = workshop;
  const { roundId = currentRoundId, language } = given;
  if (roundId !== currentRoundId && (await game.rounds.current(roundId))?.workshopId !== workshopId)
    return refused('unknown-token');
  const stays = given.roundId !== undefined;
  return { ok: true, session: { as: 'instructor', userId, workshopId, roundId, language, stays } };
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
