import type { Round, Team } from '../round';
import type { TeamStatus } from './console';
import type { BallotView } from './types';

/** A team's figures tell nothing of a person from so many people on. Simulated players hide nobody. */
export const fewestPeople = 3;

/** Whether a team's figures may be told outside it. */
export function tells(round: Round, team: Team): boolean {
  return !round.settings.worksCouncil || peopleIn(team) >= fewestPeople;
}

function peopleIn({ seats }: { seats: readonly { simulated: boolean }[] }): number {
  return seats.filter(({ simulated }) => !simulated).length;
}

/**
 * [X4] In works-council mode whoever runs or watches the round gets what a team does, never what a person does: votes
 * without whose they are, nobody's silence, nobody's words. Votes of a team with fewer than three people are left out.
 */
export function withoutPeople(round: Round, team: TeamStatus): TeamStatus {
  if (!round.settings.worksCouncil) return team;
  const few = peopleIn(team) < fewestPeople;
  return {
    ...team,
    seats: team.seats.map((seat) => ({ ...seat, practiceVote: seat.practiceVote === null ? null : 0 })),
    ballot: team.ballot && anonymous(team.ballot, few),
    resolved: few ? team.resolved.map((reveal) => ({ ...reveal, split: [] })) : team.resolved,
    intelKept: team.intelKept.map((kept) => ({ ...kept, seatIds: [] })),
    silent: [],
    chatTail: [],
  };
}

/** Sorted by what was chosen, so that not even the order of voting is left. */
function anonymous(ballot: BallotView, few: boolean): BallotView {
  const votes = few ? [] : Object.values(ballot.votes).map(({ responseId }) => responseId);
  return {
    ...ballot,
    votes: Object.fromEntries(
      votes.sort().map((responseId, i) => [`vote-${i + 1}`, { responseId, confidence: null }]),
    ),
    drafts: [],
    wordsOf: null,
  };
}
