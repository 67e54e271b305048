import type { Scenario } from '../../scenario';
import { rings, turnEnds } from '../../world/calls';
import { changeWorld } from '../../world/change-world';
import type { Storm } from '../../world/storm';
import type { World } from '../../world/world';
import type { Dice } from './dice';

/** Seconds of play in which people reach for a phone that rings: between the two. [assumed] */
const soonest = 2;
const latest = 7;

/** The injects that ring. */
export function ringing(scenario: Scenario): string[] {
  const calls = scenario.structure.injects.filter(({ kind }) => kind === 'call');
  return calls.map(({ id }) => id).filter((id) => turnEnds(scenario, id).length > 0);
}

/** [G2] The calls that a team takes in this second of play. What it doesn't take rings out. */
export function takeCalls(
  storm: Storm,
  world: World,
  { calls, dice }: { calls: number; dice: Dice },
  { tick, ids }: { tick: number; ids: readonly string[] },
): void {
  const p = tick * 1000;
  for (const injectId of ids) {
    if (!rings(storm.plan.scenario, world, injectId, p) || dice(`call ${injectId}`) >= calls) continue;
    const after = soonest + (latest - soonest) * dice(`reach ${injectId}`);
    if (p >= (world.happened[injectId] ?? 0) + after * 1000)
      changeWorld(storm, world, { type: 'call-answered', seatId: 'simulated', injectId, accepted: true }, p);
  }
}
