import { createRound } from '../create';
import type { Event } from '../event';
import { evolveLobby } from '../evolve/lobby';
import type { PlayMs, SeatId, TeamId } from '../ids';
import type { Round } from '../round';
import { teamOf } from '../rules/seats';
import { limits } from '../vocabulary';

/** Which team each seat sits in, as the log goes on. */
export type Places = {
  follow: (event: Event, p: PlayMs) => void;
  teamOf: (seatId: SeatId) => TeamId | undefined;
};

/**
 * Follows people through the lobby and their moves, by the rules of the round itself. A log does not say with how many
 * teams it began: all there can be stand ready, and empty ones change nothing.
 */
export function seatPlaces({ scenario, settings }: Pick<Round, 'scenario' | 'settings'>): Places {
  let seated = createRound({ id: '', scenario, settings, seed: 0, teamCount: limits.teams });
  const follow = (event: Event, p: PlayMs) => {
    switch (event.type) {
      case 'teams-set':
      case 'seat-admitted':
      case 'seat-moved':
      case 'seat-removed':
        seated = evolveLobby({ ...seated, p }, event);
        return;
      default:
        return;
    }
  };
  return { follow, teamOf: (seatId) => teamOf(seated, seatId)?.id };
}
