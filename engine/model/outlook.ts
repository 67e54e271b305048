import { perGroup } from '../per-group';
import { type Group, groups } from '../vocabulary';
import { aftermath } from './aftermath';
import { reputations } from './readings';
import { copyState, type ModelState } from './state';
import { step } from './step';

/** Simulated hours between two samples of an outlook. */
const sampleHours = 6;

/** Thirty simulated days as they would pass if nothing more were done. */
export type Outlook = {
  /** net scores -100..100, every six hours from now on; each sample in the order of `groups` */
  path: number[][];
  /** the lowest that each group comes to */
  low: Record<Group, number>;
  /** mean over the thirty days, and their end */
  average: Record<Group, number>;
  end: Record<Group, number>;
};

const known = new WeakMap<ModelState, Outlook>();

/**
 * [E1] What the next thirty days hold if nobody says anything more and no news comes. The state given is left as it is,
 * and must not change any more: an outlook is worked out once for a state.
 */
export function outlook(state: ModelState): Outlook {
  const before = known.get(state);
  if (before) return before;
  const { average, end, curve } = aftermath(state, undefined, { sampleHours });
  const path = curve.map(({ reputation }) => groups.map((group) => reputation[group]));
  const low = perGroup((group) => Math.min(...curve.map(({ reputation }) => reputation[group])));
  const made: Outlook = { path, low, average, end };
  known.set(state, made);
  return made;
}

/** [E1] The lowest point of an outlook: net score -100..100 of whatever `weigh` makes of a sample. */
export function lowest({ path }: Outlook, weigh: (sample: readonly number[]) => number): number {
  return path.reduce((low, sample) => Math.min(low, weigh(sample)), 100);
}

const nearHours = 72;

/** Net scores -100..100 of each group in three simulated days, if nobody says anything more and no news comes. */
export function inThreeDays(state: ModelState): Record<Group, number> {
  const then = copyState(state);
  step(then, nearHours);
  return reputations(then);
}
