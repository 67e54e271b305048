import { newTeam } from '../create';
import type { LobbyEvent } from '../event';
import type { SeatId } from '../ids';
import type { Round, Seat, Team } from '../round';
import { coverRoles, dealRoles, mirrorRole, seatOf, seatsOf, teamOf } from '../rules/seats';
import { withCompletion } from '../rules/voting';
import { rolesIn } from '../scenario/played-roles';
import { limits } from '../vocabulary';

/** What concerns people and their places. */
export function evolveLobby(round: Round, event: LobbyEvent): Round {
  switch (event.type) {
    case 'teams-set':
      return withTeams(round, event.count);
    case 'seat-admitted':
      return seated(withoutRemoved(round, event.seatId), event.teamId, newSeat(round, event));
    case 'seat-moved': {
      const seat = seatOf(round, event.seatId);
      return seat ? seated(unseated(round, seat.id), event.teamId, seat) : round;
    }
    case 'seat-removed':
      return removed(round, event);
    case 'seat-renamed':
      return changed(round, event.seatId, (seat) => ({ ...seat, nickname: event.nickname }));
    case 'roles-set':
      return rolesSet(round, event);
    case 'presence-set':
      return changed(round, event.seatId, (seat) => ({ ...seat, present: event.present }));
    case 'hand-set': {
      const handP = event.raised ? round.p : null;
      return changed(round, event.seatId, (seat) => ({ ...seat, handP }));
    }
    case 'language-set':
      return changed(round, event.seatId, (seat) => ({ ...seat, language: event.language }));
    case 'extra-time-set':
      return changed(round, event.seatId, (seat) => ({ ...seat, extraTime: event.factor }));
    case 'practice-vote-cast':
      return changed(round, event.seatId, (seat) => ({ ...seat, practiceVote: event.option }));
    case 'priorities-set':
      return onTeam(round, event.teamId, (team) => ({ ...team, priorities: event.priorities }));
  }
}

function newSeat(round: Round, event: Extract<LobbyEvent, { type: 'seat-admitted' }>): Seat {
  const { seatId, nickname, language, simulated } = event;
  return {
    id: seatId,
    nickname,
    language,
    simulated,
    roles: [],
    rolesByHand: false,
    present: true,
    handP: null,
    extraTime: 1,
    practiceVote: null,
    joinedP: round.p,
  };
}

function onTeam(round: Round, teamId: string, change: (team: Team) => Team): Round {
  return { ...round, teams: round.teams.map((team) => (team.id === teamId ? change(team) : team)) };
}

/** Seats of a team changed: who must still vote may have changed with them. */
function withSeats(round: Round, team: Team, seats: Seat[]): Team {
  const now = { ...team, seats };
  return team.ballot ? { ...now, ballot: withCompletion(now, team.ballot, round.p, false) } : now;
}

function changed(round: Round, seatId: SeatId, change: (seat: Seat) => Seat): Round {
  const holds = (team: Team) => team.seats.some((seat) => seat.id === seatId);
  const teams = round.teams.map((team) =>
    holds(team)
      ? withSeats(
          round,
          team,
          team.seats.map((seat) => (seat.id === seatId ? change(seat) : seat)),
        )
      : team,
  );
  return { ...round, teams };
}

function seated(round: Round, teamId: string, seat: Seat): Round {
  const played = rolesIn(round.scenario.structure);
  return onTeam(round, teamId, (team) => {
    if (round.stage === 'lobby') return withSeats(round, team, dealRoles([...team.seats, seat], played));
    const roles = mirrorRole(team.seats, played);
    return withSeats(round, team, coverRoles([...team.seats, { ...seat, roles }], played));
  });
}

function unseated(round: Round, seatId: SeatId): Round {
  const played = rolesIn(round.scenario.structure);
  const teams = round.teams.map((team) => {
    const left = team.seats.filter((seat) => seat.id !== seatId);
    if (left.length === team.seats.length) return team;
    return withSeats(
      round,
      withoutVote(team, seatId),
      round.stage === 'lobby' ? dealRoles(left, played) : coverRoles(left, played),
    );
  });
  return { ...round, teams };
}

/** [T9] Whom the instructor took out is remembered, the last ones; whoever left otherwise is not. */
function removed(round: Round, { seatId, mayReturn }: Extract<LobbyEvent, { type: 'seat-removed' }>): Round {
  const [seat, team] = [seatOf(round, seatId), teamOf(round, seatId)];
  const left = withoutRemoved(unseated(round, seatId), seatId);
  if (!(mayReturn && seat && team)) return left;
  const kept = [...(left.removed ?? []), { seat, teamId: team.id }];
  return { ...left, removed: kept.slice(-limits.removedSeats) };
}

function withoutRemoved(round: Round, seatId: SeatId): Round {
  const { removed: before, ...rest } = round;
  const after = before?.filter(({ seat }) => seat.id !== seatId) ?? [];
  return after.length > 0 ? { ...rest, removed: after } : rest;
}

/** [D3] Whoever leaves the team takes the vote along: leavers do not make majorities. */
function withoutVote(team: Team, seatId: SeatId): Team {
  if (!team.ballot?.votes[seatId]) return team;
  const { [seatId]: _gone, ...votes } = team.ballot.votes;
  return { ...team, ballot: { ...team.ballot, votes } };
}

function rolesSet(round: Round, event: Extract<LobbyEvent, { type: 'roles-set' }>): Round {
  const given = changed(round, event.seatId, (seat) => ({
    ...seat,
    roles: event.roles,
    rolesByHand: event.byHand,
  }));
  const settle = round.stage === 'lobby' ? dealRoles : coverRoles;
  const played = rolesIn(round.scenario.structure);
  return {
    ...given,
    teams: given.teams.map((team) =>
      team.seats.some((seat) => seat.id === event.seatId)
        ? { ...team, seats: settle(team.seats, played) }
        : team,
    ),
  };
}

/** [T6] As many teams as asked for, everybody dealt anew in order of arrival. */
function withTeams(round: Round, count: number): Round {
  const teams = Array.from({ length: count }, (_, index) => newTeam(round.scenario, index, round.settings));
  const people = seatsOf(round).toSorted((a, b) => a.joinedP - b.joinedP);
  const filled = teams.map((team, index) => ({
    ...team,
    seats: dealRoles(
      people.filter((_, i) => i % count === index).map((seat) => ({ ...seat, rolesByHand: false })),
      rolesIn(round.scenario.structure),
    ),
  }));
  return { ...round, teams: filled };
}
