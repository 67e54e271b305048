import type { SeatView } from '@/engine/view/types';

interface Waiting {
  people: number;
  /** Teams with somebody in them. */
  teams: number;
  /** Who has tried the practice vote; simulated players need no practice. */
  ready: number;
  /** Names of those who are here and have not. */
  notReady: string[];
  away: number;
  emptyTeams: number;
}

/** What a start would begin with, and what one might still wait for. */
export function waitingFor(teams: readonly { seats: readonly SeatView[] }[]): Waiting {
  const seats = teams.flatMap((team) => team.seats);
  const here = seats.filter((seat) => seat.present && !seat.simulated);
  const notReady = here.filter((seat) => seat.practiceVote === null);
  const played = teams.filter((team) => team.seats.length > 0).length;
  return {
    people: seats.length,
    teams: played,
    ready: here.length - notReady.length,
    notReady: notReady.map((seat) => seat.nickname),
    away: seats.filter((seat) => !seat.present && !seat.simulated).length,
    emptyTeams: teams.length - played,
  };
}
