import type { Ballot, Round } from '../round';
import { isAtDeadline, paceOf } from './deciding-time';
import { isHeld } from './openings';
import { skipOf } from './skipping';

/**
 * [C1] [C5] [C8] [C9] Play milliseconds per real millisecond now: 0 in the lobby, in a pause, after the end, while the
 * instructor holds a decision, in an untimed round while a team decides, and while a team has more time than its moment;
 * else one over the tempo, slower or faster while a decision is open, and faster when play skips ahead.
 */
export function rateOf(round: Round): number {
  if (round.stage !== 'running' || isHeld(round)) return 0;
  return speedOf(round) / round.settings.tempo;
}

function speedOf(round: Round): number {
  const open = round.teams.flatMap((team) => team.ballot ?? []);
  if (open.length === 0) return skipOf(round)?.speed ?? 1;
  const undecided = open.filter((ballot) => ballot.completeP === null);
  if (undecided.length === 0) return 1;
  if (round.settings.untimed || undecided.some((ballot) => isAtDeadline(round, ballot))) return 0;
  return Math.min(...undecided.map((ballot) => paceOf(round, ballot)));
}

/** What play does now, in a word that the screens show. */
export function goingOf(round: Round): 'on' | 'waits' | 'held' | 'ahead' {
  if (isWaiting(round)) return 'waits';
  if (isHeld(round)) return 'held';
  return round.stage === 'running' && skipOf(round) !== null ? 'ahead' : 'on';
}

/** [C9] The moment of an open decision has come and a team still has time: play stands for all. */
export function isWaiting(round: Round): boolean {
  if (round.stage !== 'running') return false;
  return openBallots(round).some((ballot) => isAtDeadline(round, ballot));
}

function openBallots({ teams }: Round): Ballot[] {
  return teams.flatMap(({ ballot }) => (ballot && ballot.completeP === null ? [ballot] : []));
}
