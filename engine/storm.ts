import { jitterFor } from './model/news';
import type { Round } from './round';
import { planOf } from './world/plan';
import type { Storm } from './world/storm';

/** The storm of a round: the same crowd, jitter and script for every team of it. */
export function stormOf(
  round: Pick<Round, 'scenario' | 'seed' | 'skipped' | 'delayed'>,
  quiet = false,
): Storm {
  return {
    plan: planOf(round.scenario),
    seed: round.seed,
    skipped: round.skipped,
    delayed: round.delayed,
    quiet,
    jitter: (newsId) => jitterFor(round.seed, newsId),
  };
}
