import type { Stance } from '../vocabulary';
import type { Plan } from '../world/plan';
import type { FeedEntry } from '../world/world';

/** Which side a post takes; towards the company. */
export type Leaning = 'for' | 'against' | 'neutral';

const against: readonly Stance[] = ['angry', 'mocking', 'doubting'];
const inFavour: readonly Stance[] = ['defending', 'praising'];

/** The side that a stance takes: who worries takes none. */
function leaningOf(stance: Stance): Leaning {
  if (against.includes(stance)) return 'against';
  return inFavour.includes(stance) ? 'for' : 'neutral';
}

/** [L3] Which side a line takes in what it says: its stance, else whether it lays blame; null for the company's own and the instructor's. */
export function leaningOfEntry(plan: Plan, { source }: FeedEntry): Leaning | null {
  if (source.from === 'crowd') {
    const line = plan.crowd.get(source.id);
    return line ? leaningOf(line.stance) : null;
  }
  const inject = source.from === 'inject' ? plan.injects.get(source.id) : undefined;
  if (!inject || inject.persona === plan.scenario.structure.company) return null;
  if (inject.stance) return leaningOf(inject.stance);
  const blame = inject.news?.blame ?? 0;
  if (blame === 0) return 'neutral';
  return blame > 0 ? 'against' : 'for';
}
