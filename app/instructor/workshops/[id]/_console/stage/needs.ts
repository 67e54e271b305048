import type { TeamStatus } from '@/engine/view/console';
import type { BallotView, RevealFigures } from '@/engine/view/types';

type Ballot = Pick<BallotView, 'decisionId' | 'responses' | 'votes' | 'voted'>;

/** What a line about a team rests on. */
export type Watched = Pick<TeamStatus, 'intelHeld' | 'intelShared'> & {
  seats: readonly Pick<TeamStatus['seats'][number], 'nickname' | 'present' | 'handP'>[];
  ballot: Ballot | null;
  resolved: readonly Pick<RevealFigures, 'decisionId' | 'responseId' | 'label'>[];
};

/** From here on a team in which nobody has voted needs somebody. */
export const lateSeconds = 20;

/** More teams than this stand as lines, not as tiles. */
export const mostTiles = 6;

export const teamFilters = ['all', 'undecided', 'silent', 'hands'] as const;
export type TeamFilter = (typeof teamFilters)[number];

export interface Flags {
  /** Names of those with a hand up. */
  hands: string[];
  /** Nobody has voted, and there is little time left. */
  late: boolean;
  /** Names of those whose line is lost. */
  away: string[];
  /** Private facts that nobody has shared. */
  unread: number;
}

export function flagsOf(team: Watched, secondsLeft: number | null): Flags {
  return {
    hands: team.seats.filter(({ handP }) => handP !== null).map(({ nickname }) => nickname),
    late: isSilent(team) && secondsLeft !== null && secondsLeft <= lateSeconds,
    away: team.seats.filter(({ present }) => !present).map(({ nickname }) => nickname),
    unread: Math.max(0, team.intelHeld - team.intelShared),
  };
}

/** It has a decision open, and not one vote. */
export function isSilent({ ballot }: Pick<Watched, 'ballot'>): boolean {
  return ballot !== null && ballot.voted === 0;
}

/** How much a team needs the instructor: 0 is the most. */
export function needOf(team: Watched, flags: Flags): number {
  const reasons = [
    flags.hands.length > 0,
    flags.late,
    flags.away.length > 0,
    isSilent(team),
    team.ballot !== null,
    flags.unread > 0,
  ];
  const first = reasons.indexOf(true);
  return first < 0 ? reasons.length : first;
}

export function passes(team: Watched, filter: TeamFilter): boolean {
  if (filter === 'undecided') return team.ballot !== null;
  if (filter === 'silent') return isSilent(team);
  if (filter === 'hands') return team.seats.some(({ handP }) => handP !== null);
  return true;
}

/** What the votes lean to; null without a vote, `tied` where two lead. */
export function leading({ responses, votes }: Ballot): { id: string; label: string } | 'tied' | null {
  const counted = responses
    .map(({ id, label }) => ({ id, label, votes: votesFor(votes, id) }))
    .sort((a, b) => b.votes - a.votes);
  const [first, second] = counted;
  if (!first || first.votes === 0) return null;
  return second?.votes === first.votes ? 'tied' : { id: first.id, label: first.label };
}

function votesFor(votes: BallotView['votes'], responseId: string): number {
  return Object.values(votes).filter((vote) => vote.responseId === responseId).length;
}

/** The same number for teams whose countdowns end together; null without a countdown. */
export function timeOf({ deadlineP, extraMs }: Pick<BallotView, 'deadlineP' | 'extraMs'>): number | null {
  return deadlineP === null ? null : deadlineP + extraMs;
}

/** Of these numbers the one that stands there most often; null for none. */
export function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top?.[0] ?? null;
}

export interface Lean {
  id: string;
  label: string;
  teams: number;
}

/**
 * How many teams lean to each option of a decision or have taken it, in the order of the options; `tied` and `none` for
 * teams that lean to nothing.
 */
export function leans(
  teams: readonly Watched[],
  decisionId: string,
): { options: Lean[]; tied: number; none: number } {
  const options = new Map<string, Lean>();
  const add = (id: string, label: string, count: number) => {
    const known = options.get(id) ?? { id, label, teams: 0 };
    options.set(id, { ...known, teams: known.teams + count });
  };
  let tied = 0;
  let none = 0;
  for (const { ballot, resolved } of teams) {
    if (ballot?.decisionId === decisionId) {
      for (const { id, label } of ballot.responses) add(id, label, 0);
      const lead = leading(ballot);
      if (lead === 'tied') tied += 1;
      else if (lead === null) none += 1;
      else add(lead.id, lead.label, 1);
      continue;
    }
    const taken = resolved.find((one) => one.decisionId === decisionId);
    if (taken?.responseId && taken.label) add(taken.responseId, taken.label, 1);
    else if (taken) none += 1;
  }
  return { options: [...options.values()], tied, none };
}
