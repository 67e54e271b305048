import { overallOf } from '../figures';
import { lowest, type Outlook } from '../model/outlook';
import type { Group } from '../vocabulary';

type Priorities = Readonly<Record<Group, number>>;

const known = new WeakMap<Outlook, WeakMap<Priorities, number>>();

/** [E1] What a team heads for: the lowest point of the next thirty days, weighted as it declared; net score -100..100. */
export function lowFor(ahead: Outlook, priorities: Priorities): number {
  const kept = known.get(ahead) ?? new WeakMap<Priorities, number>();
  known.set(ahead, kept);
  const before = kept.get(priorities);
  if (before !== undefined) return before;
  const low = lowest(ahead, (sample) => overallOf(sample, priorities));
  kept.set(priorities, low);
  return low;
}
