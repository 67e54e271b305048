import { randomUUID } from 'node:crypto';
import type { Cluster } from '../cluster/cluster';
import { eraseSeat } from '../privacy/erase';
import { learnerIn, seatsOfLearner } from '../privacy/homework';
import { removeOldNames } from '../privacy/retention';
import { forgetCertificates } from '../results/kept-certificates';
import type { Game } from './game';
import { signOff } from './publisher';
import type { GameSocket } from './sockets';

/** Erases in the database, in memory and on every open screen. */
export type Erasing = {
  /** A person's name and own words, in every round of theirs. */
  erase: (seatId: string) => Promise<void>;
  /** The names of workshops whose days are over; `now` is epoch ms. */
  removeOldNames: (now: number) => Promise<void>;
};

/** Opens what erases; rounds that are open then are read again, in other processes too. */
export function openErasing(game: Game): Erasing {
  const refresh = async (roundIds: string[]) => {
    for (const roundId of roundIds) {
      await readAgain(game, roundId);
      await game.cluster?.tell('rewritten', roundId);
    }
  };
  return {
    erase: async (seatId) => {
      const elsewhere = await hasOtherProcess(game, seatId);
      if (elsewhere) return elsewhere.erase(seatId);
      // Taken off their rounds first: else the leaving might tell them that somebody sent them away.
      const seatIds = await erasedWith(game, seatId);
      const taken = seatIds.flatMap((id) => takeOff(game, id));
      try {
        await leaveRounds(game, seatId);
        const changed = await eraseSeat(game.db, seatId);
        forgetCertificates();
        const late = seatIds.flatMap((id) => takeOff(game, id));
        for (const socket of [...taken, ...late]) signOff(socket, 'seat-erased');
        await refresh(changed);
      } catch (failure) {
        // Nothing was erased: whoever is cut off here comes back by themselves.
        for (const socket of taken) socket.disconnect(true);
        throw failure;
      }
    },
    removeOldNames: async (now) => {
      const changed = await removeOldNames(game.db, now);
      if (changed.length > 0) forgetCertificates();
      await refresh(changed);
    },
  };
}

/** A round whose log was rewritten is read again, and shown again. */
export async function readAgain(game: Game, roundId: string): Promise<void> {
  await game.rounds.reload(roundId);
  await game.debriefs.again(roundId);
}

/** The other processes, where one of them has this person's round. */
async function hasOtherProcess(game: Game, seatId: string): Promise<Cluster | undefined> {
  const roundId = game.cluster && (await roundOfSeat(game, seatId));
  if (!roundId || (await game.rounds.current(roundId))) return undefined;
  return (await game.cluster?.pathTo(roundId)) === undefined ? undefined : game.cluster;
}

/** The round that a seat plays in now; undefined when there is no such seat. */
export async function roundOfSeat({ db }: Game, seatId: string): Promise<string | undefined> {
  const select = { roundId: true, workshop: { select: { currentRoundId: true } } };
  const seat = await db.seat.findUnique({ where: { id: seatId }, select });
  return seat?.roundId ?? seat?.workshop?.currentRoundId ?? undefined;
}

/** The seat itself, and those of the same homework's other tries. */
async function erasedWith({ db }: Game, seatId: string): Promise<string[]> {
  const seat = await db.seat.findUnique({ where: { id: seatId }, select: { roundId: true } });
  const learner = await learnerIn(db, seat?.roundId ?? null);
  return learner === undefined ? [seatId] : seatsOfLearner(db, learner);
}

/** The open screens of a seat, which are told of no round from here on. */
function takeOff({ publisher }: Game, seatId: string): GameSocket[] {
  const sockets = publisher.ofSeat(seatId);
  for (const socket of sockets) {
    publisher.detach(socket);
    socket.data.session = { as: 'guest' };
  }
  return sockets;
}

/** Before anything is rewritten nobody writes on their behalf any more. */
async function leaveRounds(game: Game, seatId: string): Promise<void> {
  const seat = await game.db.seat.findUnique({
    where: { id: seatId },
    select: { roundId: true, workshop: { select: { currentRoundId: true } } },
  });
  const roundId = seat?.workshop?.currentRoundId;
  if (roundId) await game.rounds.submit(roundId, { role: 'door' }, randomUUID(), { type: 'leave', seatId });
}
