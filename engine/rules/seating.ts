import type { SeatingCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';
import { inLobby, nobodysRole, rename } from './own-seat';
import { dealSeats, seatOf, teamOf } from './seats';

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
        ? accept({ type: 'seat-removed', seatId: command.seatId })
        : accept();
  }
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
