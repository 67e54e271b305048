import type { Debrief, TeamDebrief } from '@/engine/debrief/types';

const leastDecisions = 5;

/** A round that was ended after a handful of decisions says nothing about a team yet. */
export function isTooEarly(
  { early }: Pick<Debrief, 'early'>,
  { decisions }: Pick<TeamDebrief, 'decisions'>,
): boolean {
  return early && decisions.length < leastDecisions;
}
