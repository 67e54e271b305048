import type { TeamDebrief } from '@/engine/debrief/types';
import type { Group } from '@/engine/vocabulary';

/** The stakeholders in the order in which every screen shows them; the type keeps the list complete. */
const order = {
  customers: 0,
  public: 1,
  employees: 2,
  media: 3,
  investors: 4,
  regulators: 5,
} as const satisfies Record<Group, number>;

export const groupOrder: readonly Group[] = [
  'customers',
  'public',
  'employees',
  'media',
  'investors',
  'regulators',
];

export function groupIndex(group: Group): number {
  return order[group];
}

export interface GroupChange {
  group: Group;
  /** From the start to the end of play, in reputation points. */
  change: number;
  after30Days: number;
}

export function groupChanges({ outcome }: TeamDebrief): GroupChange[] {
  return groupOrder.map((group) => {
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
