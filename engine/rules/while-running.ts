import { type Answer, refuse } from '../result';
import type { Round, Team } from '../round';

/** What makes no sense before the start: the refusal, or null once the round has begun. */
export function whileRunning(round: Round): Answer | null {
  return round.stage === 'lobby' ? refuse('not-running') : null;
}

/** The teams that are meant: some of them, or all. */
export function theseTeams(round: Round, teamIds: readonly string[] | undefined): Team[] {
  return teamIds ? round.teams.filter((team) => teamIds.includes(team.id)) : round.teams;
}
