import { jitterFor } from './model/news';
import type { Round } from './round';
import { planOf } from './world/plan';
import type { Storm } from './world/storm';

/** The storm of a round: the same crowd, jitter and script for every team of it. */
export function stormOf(
  round: Pick<Round, 'scenario' | 'seed' | 'skipped' | 'delayed'> & Partial<Pick<Round, 'settings'>>,
  only: { feed?: boolean; desk?: boolean } = {},
): Storm {
  return {
    plan: planOf(round.scenario),
    seed: round.seed,
    skipped: round.skipped,
    delayed: round.delayed,
    feed: only.feed ?? true,
    // [O1] On paper there is no desk.
    desk: only.desk ?? !round.settings?.onPaper,
    jitter: (newsId) => jitterFor(round.seed, newsId),
  };
}
