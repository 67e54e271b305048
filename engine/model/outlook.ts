import type { Group } from '../vocabulary';
import { reputations } from './readings';
import { copyState, type ModelState } from './state';
import { step } from './step';

/** Simulated hours that an outlook looks ahead: three days, when most of what is known has been heard. */
export const outlookHours = 72;

/**
 * Where the groups' opinion is heading: net scores -100..100 three simulated days from now if nobody says anything
 * more and no news comes. The state given is left as it is. Opinion moves slowly (tau 8 to 96 h), so what a decision
 * changed is seen here at once and in the reputation later.
 */
export function outlook(state: ModelState): Record<Group, number> {
  const then = copyState(state);
  step(then, outlookHours);
  return reputations(then);
}
