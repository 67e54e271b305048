import type { Event } from '../event';
import type { PlayMs, SeatId, TeamId } from '../ids';

/** Which team each seat sits in, as the log goes on. */
export type Places = {
  follow: (event: Event, p: PlayMs) => void;
  teamOf: (seatId: SeatId) => TeamId | undefined;
};

type Placed = { seatId: SeatId; joinedP: PlayMs };

/** Follows people through the lobby and their moves; the seating rules themselves stand in evolve/lobby.ts. */
export function seatPlaces(): Places {
  let teams: Placed[][] = [];
  const known = new Map<SeatId, TeamId>();
  const leave = (seatId: SeatId): Placed | undefined => {
    const placed = teams.flat().find((one) => one.seatId === seatId);
    teams = teams.map((team) => team.filter((one) => one !== placed));
    return placed;
  };
  const sit = (placed: Placed, teamId: TeamId) => {
    const index = indexOf(teamId);
    while (teams.length <= index) teams.push([]);
    teams[index]?.push(placed);
    known.set(placed.seatId, teamId);
  };
  const follow = (event: Event, p: PlayMs) => {
    switch (event.type) {
      case 'seat-admitted':
        sit({ seatId: event.seatId, joinedP: p }, event.teamId);
        return;
      case 'seat-moved':
        sit(leave(event.seatId) ?? { seatId: event.seatId, joinedP: p }, event.teamId);
        return;
      case 'seat-removed':
        leave(event.seatId);
        known.delete(event.seatId);
        return;
      case 'teams-set': {
        const people = teams.flat().toSorted((a, b) => a.joinedP - b.joinedP);
        teams = [];
        for (const [i, one] of people.entries()) sit(one, `team-${(i % event.count) + 1}`);
        return;
      }
      default:
        return;
    }
  };
  return { follow, teamOf: (seatId) => known.get(seatId) };
}

function indexOf(teamId: TeamId): number {
  return Math.max(0, Number(/\d+$/.exec(teamId)?.[0] ?? 1) - 1);
}
