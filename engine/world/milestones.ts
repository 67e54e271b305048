import { holds } from './holds';
import type { Plan } from './plan';
import type { World } from './world';

/** [M1] Notes which milestones have come at this second: once each, and nothing else hangs on it. */
export function passMilestones(plan: Plan, world: World, p: number): void {
  for (const { id, met } of plan.scenario.structure.milestones ?? []) {
    if (world.milestones[id] === undefined && holds(plan, world, met)) world.milestones[id] = p;
  }
}
