import type { TeamDebrief } from '@/engine/debrief/types';
import { type Group, groups } from '@/engine/vocabulary';

export function groupIndex(group: Group): number {
  return groups.indexOf(group);
}

export interface GroupChange {
  group: Group;
  /** From the start to the end of play, in reputation points. */
  change: number;
  after30Days: number;
}

export function groupChanges({ outcome }: TeamDebrief): GroupChange[] {
  return groups.map((group) => {
    const { start, end, after30Days } = outcome.byGroup[group];
    return { group, change: end - start, after30Days: after30Days - start };
  });
}

/** The group that held best and the one that suffered most. */
export function extremes(team: TeamDebrief): { best: GroupChange; worst: GroupChange } | undefined {
  const sorted = groupChanges(team).sort((left, right) => right.change - left.change);
  const [best] = sorted;
  const worst = sorted.at(-1);
  return best && worst ? { best, worst } : undefined;
}
