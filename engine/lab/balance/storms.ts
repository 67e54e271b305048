import { drawn } from '../../drawn';
import type { Scenario } from '../../scenario';
import { stormOf } from '../../storm-of-round';
import type { Storm } from '../../world/storm';

/** The storms of a scenario by seed, numbers only; each is made once, with its luck worked out once. */
export function stormsOf(scenario: Scenario): (seed: number) => Storm {
  const known = new Map<number, Storm>();
  return (seed) => {
    const storm = known.get(seed) ?? withKnownLuck(scenario, seed);
    known.set(seed, storm);
    return storm;
  };
}

function withKnownLuck(scenario: Scenario, seed: number): Storm {
  const story = drawn(scenario, seed);
  const storm = stormOf({ scenario: story, seed, skipped: [], delayed: {} }, { feed: false, desk: false });
  const luck = new Map<string, number>();
  return {
    ...storm,
    jitter(newsId) {
      const known = luck.get(newsId) ?? storm.jitter(newsId);
      luck.set(newsId, known);
      return known;
    },
  };
}
