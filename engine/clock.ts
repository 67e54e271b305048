import type { SystemCommand } from './command';
import { isDue } from './pace/deciding-time';
import type { Round } from './round';
import { planOf } from './world/plan';

/** [C3] What the clock should send at the round's own time; each carries the epoch that makes a stale one harmless. */
export function dueCommands(round: Round): SystemCommand[] {
  if (round.stage !== 'running') return [];
  const expired = round.teams.flatMap((team) =>
    team.ballot && isDue(round, team)
      ? [
          {
            type: 'expire' as const,
            teamId: team.id,
            decisionId: team.ballot.decisionId,
            epoch: team.ballot.epoch,
          },
        ]
      : [],
  );
  return isOver(round) ? [...expired, { type: 'finish' }] : expired;
}

/** [C6] The scenario's time is up, no team is deciding, and none has a decision waiting. */
export function isOver(round: Round): boolean {
  return (
    round.p >= planOf(round.scenario).endP &&
    round.teams.every(({ ballot, world }) => ballot === null && world.due.length === 0)
  );
}
