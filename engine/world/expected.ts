import type { ResponseId } from '../ids';
import type { Decision } from '../scenario/structure';
import { holds } from './holds';
import type { Plan } from './plan';
import type { World } from './world';

/** [F5] What a well-prepared team answers in this world, at this moment: the first of `expectedIf` that holds, else `expected`. */
export function expectedOf(plan: Plan, world: World, decision: Decision): ResponseId[] {
  return decision.expectedIf?.find(({ when }) => holds(plan, world, when))?.answers ?? decision.expected;
}
