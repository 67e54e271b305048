import type { SeatingCommand } from '../command';
import type { Event } from '../event';
import { sameName } from '../names/likeness';
import { type Answer, accept, refuse } from '../result';
import type { RemovedSeat, Round } from '../round';
import { inLobby, nobodysRole, rename } from './own-seat';
import { dealSeats, seatOf, seatsOf, smallestTeam, teamOf } from './seats';

/** Teams and their people, as the instructor wants them. */
export function decideSeating(round: Round, command: SeatingCommand): Answer {
  switch (command.type) {
    case 'set-teams':
      return setTeams(round, command.count);
    case 'deal-seats':
      return inLobby(round) ?? accept(...dealt(round));
    case 'move-seat':
      return moveSeat(round, command);
    case 'set-roles':
      return (
        seatExists(round, command.seatId) ??
        nobodysRole(round, command.roles) ??
        accept({ type: 'roles-set', seatId: command.seatId, roles: command.roles, byHand: true })
      );
    case 'rename-seat':
      return seatExists(round, command.seatId) ?? rename(round, command.seatId, command.nickname);
    case 'remove-seat':
      return seatOf(round, command.seatId)
        ? accept({ type: 'seat-removed', seatId: command.seatId, mayReturn: true })
        : accept();
    case 'let-back':
      return letBack(round, command.seatId);
  }
}

/** [T9] Who was taken out sits in the team of before again, away until their device is back. */
function letBack(round: Round, seatId: string): Answer {
  if (seatOf(round, seatId)) return accept();
  const found = round.removed?.find(({ seat }) => seat.id === seatId);
  if (!found) return refuse('no-such-seat');
  const { seat } = found;
  const teamId = round.teams.find(({ id }) => id === found.teamId)?.id ?? smallestTeam(round)?.id;
  if (teamId === undefined) return refuse('no-such-team');
  if (seatsOf(round).some((other) => sameName(other.nickname, seat.nickname))) return refuse('name-taken');
  const { nickname, language, simulated, extraTime } = seat;
  return accept(
    { type: 'seat-admitted', seatId, teamId, nickname, language, simulated },
    ...(simulated ? [] : [{ type: 'presence-set' as const, seatId, present: false }]),
    ...(extraTime === 1 ? [] : [{ type: 'extra-time-set' as const, seatId, factor: extraTime }]),
    ...rolesAgain(round, { seat, teamId }),
  );
}

/** Roles of before; whoever stood in as the only lead since then gives that up, where another role is left to them. */
function rolesAgain(round: Round, { seat, teamId }: RemovedSeat): Event[] {
  if (round.stage === 'lobby' && !seat.rolesByHand) return [];
  const byHand = seat.rolesByHand;
  const standIns = (round.teams.find(({ id }) => id === teamId)?.seats ?? []).filter(
    ({ roles, rolesByHand }) =>
      seat.roles.includes('lead') && roles.includes('lead') && roles.length > 1 && !rolesByHand,
  );
  return [
    { type: 'roles-set', seatId: seat.id, roles: seat.roles, byHand },
    ...standIns.map(({ id, roles }) => ({
      type: 'roles-set' as const,
      seatId: id,
      roles: roles.filter((role) => role !== 'lead'),
      byHand: false,
    })),
  ];
}

function seatExists(round: Round, seatId: string): Answer | null {
  return seatOf(round, seatId) ? null : refuse('no-such-seat');
}

/** [T6] A new number of teams deals everybody anew; teams with a past [U6] stay as many as they are. */
function setTeams(round: Round, count: number): Answer {
  const refused = inLobby(round);
  if (refused) return refused;
  if (round.forkedP !== null) return refuse('not-in-lobby');
  return round.teams.length === count ? accept() : accept({ type: 'teams-set', count });
}

function dealt(round: Round) {
  return dealSeats(round).flatMap(({ seatId, teamIndex }) => {
    const team = round.teams[teamIndex];
    if (!team || teamOf(round, seatId)?.id === team.id) return [];
    return [{ type: 'seat-moved' as const, seatId, teamId: team.id }];
  });
}

function moveSeat(round: Round, { seatId, teamId }: { seatId: string; teamId: string }): Answer {
  if (!seatOf(round, seatId)) return refuse('no-such-seat');
  if (!round.teams.some((team) => team.id === teamId)) return refuse('no-such-team');
  return teamOf(round, seatId)?.id === teamId ? accept() : accept({ type: 'seat-moved', seatId, teamId });
}
