import type { SystemCommand } from './command';
import { isDue } from './pace/deciding-time';
import { preparedDueP } from './pace/prepared';
import type { Round } from './round';
import { planOf } from './world/plan';

/** [C3] What the clock should send at the round's own time; each carries the epoch that makes a stale one harmless. */
export function dueCommands(round: Round): SystemCommand[] {
  if (round.stage !== 'running') return [];
  const expired: SystemCommand[] = round.teams.flatMap((team) =>
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
  const commands = [...expired, ...plannedCommands(round)];
  return isOver(round) ? [...commands, { type: 'finish' }] : commands;
}

/** [W14] What the instructor has planned and whose minute has come. */
function plannedCommands(round: Round): SystemCommand[] {
  const isHere = (minute: number) => preparedDueP(round, minute) <= round.p;
  const posts = (round.prepared ?? []).flatMap(({ preparedId, minute }) =>
    minute !== null && isHere(minute) ? { type: 'publish-prepared' as const, preparedId, minute } : [],
  );
  const injects = Object.entries(round.planned ?? {}).flatMap(([injectId, minute]) =>
    isHere(minute) ? { type: 'fire-planned' as const, injectId, minute } : [],
  );
  return [...posts, ...injects];
}

/** [C6] The scenario's time is up, no team is deciding, and none has a decision waiting. */
export function isOver(round: Round): boolean {
  return (
    round.p >= planOf(round.scenario).endP &&
    round.teams.every(({ ballot, world }) => ballot === null && world.due.length === 0)
  );
}
