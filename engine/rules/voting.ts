import type { PlayMs, ResponseId, SeatId } from '../ids';
import type { Ballot, Team } from '../round';
import type { Decision } from '../scenario/structure';
import type { Tally } from '../world/world';
import { actingLead } from './seats';

/** [D4] So long after everyone present has voted the decision resolves. */
const afterEveryoneMs = 5_000;
/** [D6] A vote that was on its way when the clock reached zero still counts. */
export const lateVoteMs = 750;

/** [D4] Play ms at which the decision resolves because everyone present has voted; null while somebody has not. */
export function resolvesAt({ completeP }: Pick<Ballot, 'completeP'>): PlayMs | null {
  return completeP === null ? null : completeP + afterEveryoneMs;
}

/** The ids of those of a team who are connected. */
export function presentSeats(team: Team): SeatId[] {
  return team.seats.filter((seat) => seat.present).map((seat) => seat.id);
}

/** [D4] Everyone present has voted; an absent player never holds a team up. */
export function everyoneHasVoted(team: Team, ballot: Ballot): boolean {
  const present = presentSeats(team);
  return present.length > 0 && present.every((seatId) => ballot.votes[seatId] !== undefined);
}

/** [D5] The majority; a tie goes to the lead's vote, else to the response that the seed put first; no votes: silence. */
export function mostVoted(decision: Decision, ballot: Ballot, team: Team): ResponseId | null {
  const votes = Object.values(ballot.votes);
  if (votes.length === 0) return null;
  const count = (responseId: string) => votes.filter((vote) => vote.responseId === responseId).length;
  const top = Math.max(...decision.responses.map((response) => count(response.id)));
  const ranked = decision.responses.filter((response) => count(response.id) === top);
  const lead = actingLead(team);
  const leads = lead === null ? undefined : ballot.votes[lead]?.responseId;
  return ranked.find((response) => response.id === leads)?.id ?? ranked[0]?.id ?? null;
}

/** [D4] [J12] The five seconds begin when the last present seat votes, start again with a changed vote, and end when somebody comes in; while an answer is on its way out there are none. */
export function withCompletion(team: Team, ballot: Ballot, p: number, changed: boolean): Ballot {
  if (ballot.chain) return ballot;
  if (!everyoneHasVoted(team, ballot)) {
    return ballot.completeP === null ? ballot : { ...ballot, completeP: null, epoch: ballot.epoch + 1 };
  }
  if (ballot.completeP !== null && !changed) return ballot;
  return { ...ballot, completeP: p, epoch: ballot.epoch + 1 };
}

/** The votes as they stood when a decision ended. */
export function tallyOf(ballot: Ballot | null): Tally {
  const votes = Object.values(ballot?.votes ?? {});
  const counts = new Map<ResponseId, number>();
  for (const { responseId } of votes) counts.set(responseId, (counts.get(responseId) ?? 0) + 1);
  const sure = votes.flatMap((vote) => vote.confidence ?? []);
  return {
    split: [...counts].map(([responseId, count]) => ({ responseId, votes: count })),
    confidence: sure.length === 0 ? null : sure.reduce((sum, one) => sum + one, 0) / sure.length,
    changes: votes.reduce((sum, vote) => sum + vote.changes, 0),
  };
}
