import type { TeamDebrief } from '@/engine/debrief/types';
import { overall } from '@/engine/figures';
import { usualPriorities } from '@/engine/priorities';

/** Teams are compared by the usual weights, whatever each has declared: the best first. */
export function ranked(teams: readonly TeamDebrief[]): TeamDebrief[] {
  const value = ({ why }: TeamDebrief) => overall(why.score.groups, usualPriorities);
  return [...teams].sort((left, right) => value(right) - value(left));
}
