import { randomUUID } from 'node:crypto';
import { eraseSeat } from '../privacy/erase';
import { removeOldNames } from '../privacy/retention';
import { forgetCertificates } from '../results/kept-certificates';
import type { Game } from './game';
import { signOff } from './publisher';

/** Erases in the database, in memory and on every open screen. */
export type Erasing = {
  /** A person's name and own words, in every round of theirs. */
  erase: (seatId: string) => Promise<void>;
  /** The names of workshops whose days are over; `now` is epoch ms. */
  removeOldNames: (now: number) => Promise<void>;
};

export function openErasing(game: Game): Erasing {
  const refresh = async (roundIds: string[]) => {
    for (const roundId of roundIds) {
      await game.rounds.reload(roundId);
      await game.debriefs.again(roundId);
    }
  };
  return {
    erase: async (seatId) => {
      await leaveRounds(game, seatId);
      const changed = await eraseSeat(game.db, seatId);
      forgetCertificates();
      for (const socket of game.publisher.ofSeat(seatId)) {
        game.publisher.detach(socket);
        socket.data.session = { as: 'guest' };
        signOff(socket, 'seat-erased');
      }
      await refresh(changed);
    },
    removeOldNames: async (now) => {
      const changed = await removeOldNames(game.db, now);
      if (changed.length > 0) forgetCertificates();
      await refresh(changed);
    },
  };
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
