import { type Group, groups } from './vocabulary';

/** To a tenth, as people see every score and reputation; adding nought makes minus nought plain. */
export const tenth = (value: number) => Math.round(value * 10) / 10 + 0;

/** To a hundredth, for shares and minutes. */
export const hundredth = (value: number) => Math.round(value * 100) / 100 + 0;

/**
 * One number over all groups, weighted as a team declared; 0 when it cares for nobody. The only weighing of the game:
 * reputations, worths and effects all go through it.
 */
export function overall(
  values: Readonly<Record<Group, number>>,
  priorities: Readonly<Record<Group, number>>,
): number {
  return weigh((group) => values[group], priorities);
}

/** The same for a list whose first numbers are the groups in order. */
export function overallOf(values: readonly number[], priorities: Readonly<Record<Group, number>>): number {
  return weigh((_, g) => values[g] ?? 0, priorities);
}

function weigh(
  value: (group: Group, g: number) => number,
  priorities: Readonly<Record<Group, number>>,
): number {
  const total = groups.reduce((sum, group) => sum + priorities[group], 0);
  if (total === 0) return 0;
  return groups.reduce((sum, group, g) => sum + value(group, g) * priorities[group], 0) / total;
}
