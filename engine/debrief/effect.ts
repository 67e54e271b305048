import { overall, tenth } from '../figures';
import { perGroup } from '../per-group';
import { type Group, groups } from '../vocabulary';
import { type Outcome, worths } from './score';
import type { Effect } from './types';

/** What the first outcome is worth more than the second, in points of the score, as shown: to a tenth. */
export function difference(more: Outcome, less: Outcome, priorities: Record<Group, number>): Effect {
  const [one, other] = [worths(more), worths(less)];
  return {
    overall: tenth(overall(one, priorities) - overall(other, priorities)),
    groups: perGroup((group) => tenth(one[group] - other[group])),
  };
}

/** What is left of an effect when others are taken from it. */
export function minus(whole: Effect, taken: Effect[]): Effect {
  return {
    overall: tenth(taken.reduce((left, one) => left - one.overall, whole.overall)),
    groups: perGroup((group) =>
      tenth(taken.reduce((left, one) => left - one.groups[group], whole.groups[group])),
    ),
  };
}

export const noEffect: Effect = { overall: 0, groups: perGroup(() => 0) };

/** Whether anything of it can be seen in a figure to a tenth. */
export function isFelt({ overall, groups: each }: Effect): boolean {
  return overall !== 0 || groups.some((group) => each[group] !== 0);
}
