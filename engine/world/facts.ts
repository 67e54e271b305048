import { contradict, foundOut } from '../model/slips';
import type { Response } from '../scenario/structure';
import { wasChosen } from './holds';
import type { Plan } from './plan';
import type { World } from './world';

/** [F1] A fact becomes known to the team when the inject that carries it arrives. */
export function hearFacts(plan: Plan, world: World, injectId: string): void {
  for (const fact of plan.scenario.structure.facts) {
    if (fact.heard === injectId && world.labels[fact.id] === undefined) world.labels[fact.id] = fact.label;
  }
}

/** [F3] A settled fact is known to all; whoever said the opposite is found out. */
export function settleFacts(plan: Plan, world: World, injectId: string, p: number): void {
  for (const fact of plan.scenario.structure.facts) {
    if (fact.settled !== injectId) continue;
    world.labels[fact.id] = 'confirmed';
    if (world.verified[fact.id] === undefined) world.verified[fact.id] = p;
    const said = world.asserted[fact.id];
    if (said && said.as !== fact.truth) slip(world, said.key, foundOut);
  }
}

/** [F4] Saying what cannot be true together with earlier words is a contradiction; what is known to be false is found out at once. */
export function assertFacts(plan: Plan, world: World, key: string, response: Response): void {
  for (const { fact: factId, as } of response.asserts ?? []) {
    const before = world.asserted[factId];
    const fact = plan.facts.get(factId);
    const settled = fact?.settled !== undefined && world.happened[fact.settled] !== undefined;
    if (settled && fact.truth !== as) slip(world, key, foundOut);
    else if (before && before.as !== as) slip(world, key, contradict);
    world.asserted[factId] = { as, key };
  }
  if (response.contradicts?.some((earlier) => wasChosen(world, earlier))) slip(world, key, contradict);
}

/** One response is caught once at most. */
function slip(world: World, key: string, cost: typeof contradict | typeof foundOut): void {
  if (world.contradictions.includes(key)) return;
  world.contradictions.push(key);
  cost(world.model);
}
