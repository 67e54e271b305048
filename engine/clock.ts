import type { SystemCommand } from './command';
import type { PlayMs } from './ids';
import type { Round } from './round';
import { lateVoteMs, resolvesAt } from './rules/voting';
import { planOf } from './world/plan';

/**
 * [C1] [C5] Play milliseconds per real millisecond now: 0 in the lobby, in a pause and after the end; 0 in an untimed
 * round while a team decides; else one over the tempo.
 */
export function rateOf(round: Round): number {
  if (round.stage !== 'running') return 0;
  if (round.settings.untimed && waitsForPeople(round)) return 0;
  return 1 / round.settings.tempo;
}

function waitsForPeople(round: Round): boolean {
  const open = round.teams.flatMap((team) => team.ballot ?? []);
  return open.length > 0 && open.every((ballot) => ballot.completeP === null);
}

/** [C3] What the clock should send at the round's own time; each carries the epoch that makes a stale one harmless. */
export function dueCommands(round: Round): SystemCommand[] {
  if (round.stage !== 'running') return [];
  const expired = round.teams.flatMap(({ id, ballot }) =>
    ballot && isDue(ballot, round.p)
      ? [{ type: 'expire' as const, teamId: id, decisionId: ballot.decisionId, epoch: ballot.epoch }]
      : [],
  );
  return isOver(round) ? [...expired, { type: 'finish' }] : expired;
}

/** [D4] [D6] The deadline and its grace are over, or five seconds since everyone present voted. */
export function isDue(ballot: { deadlineP: PlayMs | null; completeP: PlayMs | null }, p: PlayMs): boolean {
  const resolvesP = resolvesAt(ballot);
  if (resolvesP !== null && p >= resolvesP) return true;
  return ballot.deadlineP !== null && p >= ballot.deadlineP + lateVoteMs;
}

/** [C6] The scenario's time is up and no team is still deciding. */
export function isOver(round: Round): boolean {
  return round.p >= planOf(round.scenario).endP && round.teams.every((team) => team.ballot === null);
}
