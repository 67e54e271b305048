import type { Plan } from './plan';
import { isUnseen, unwatched } from './watching';
import type { World } from './world';

/** So many pictures at most are offered for a card. */
const most = 8;

/**
 * [Q14] The pictures that a team may put on a card for a decision, as names of files: the decision's own, then those that
 * everybody in the team has seen by now, the newest first.
 */
export function cardPictures(plan: Plan, world: World, decisionId: string): string[] {
  const dark = unwatched(plan, world);
  const seen = world.feed.toReversed().flatMap((entry) => {
    const { source } = entry;
    if (isUnseen(plan, entry, dark)) return [];
    if (source.from === 'posted') return source.picture ?? [];
    if (source.from === 'scheduled') return plan.scheduled.get(source.id)?.picture ?? [];
    const inject = source.from === 'inject' ? plan.injects.get(source.id) : undefined;
    return inject?.to ? [] : (inject?.picture ?? []);
  });
  const own = plan.decisions.get(decisionId)?.picture ?? [];
  return [...new Set([own, seen].flat())].slice(0, most);
}

/** [Q14] The picture on a card: the one that was chosen, else the decision's own; null: none. */
export function pictureOnCard(
  plan: Plan,
  decisionId: string,
  chosen: string | null | undefined,
): string | null {
  return chosen === undefined ? (plan.decisions.get(decisionId)?.picture ?? null) : chosen;
}
