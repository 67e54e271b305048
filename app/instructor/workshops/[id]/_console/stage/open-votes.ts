import type { TeamStatus } from '@/engine/view/console';

interface OpenVotes {
  /** How many teams have a decision open. */
  decisions: number;
  /** Votes in, and people present who have not voted. */
  voted: number;
  missing: number;
}

export function openVotes(teams: readonly TeamStatus[]): OpenVotes {
  const ballots = teams.flatMap((team) => team.ballot ?? []);
  return {
    decisions: ballots.length,
    voted: ballots.reduce((sum, ballot) => sum + ballot.voted, 0),
    missing: ballots.reduce((sum, ballot) => sum + Math.max(0, ballot.present - ballot.voted), 0),
  };
}

/** Teams that somebody plays in; the others stand aside. */
export function playedTeams(teams: readonly TeamStatus[]): TeamStatus[] {
  return teams.filter((team) => team.seats.length > 0);
}
