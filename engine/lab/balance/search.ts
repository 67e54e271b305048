import type { Bench, BenchPlay } from './bench';
import { diceOf } from './dice';
import { following, type Offers, type Path, pathOf } from './paths';

export type WalkedPath = { path: Path; play: BenchPlay };

/** Plays of the search are as quick and careful as can be, or as slow and careless. */
const quick = { pace: () => 0.2, checks: 1, shares: 1, holds: 1, calls: 1 };
const slow = { pace: () => 1, checks: 0, shares: 0, holds: 0, calls: 0 };

/**
 * The play that makes `worth` largest: from the best of some starts, one decision after the other is changed for the
 * better until none can be (coordinate ascent). An honest "best found", not a proof. Gives up after `budget` rounds.
 */
export function search(
  bench: Bench,
  worth: (play: BenchPlay) => number,
  manner: 'quick' | 'slow',
  budget: number,
): WalkedPath {
  const last = bench.rounds() + budget;
  const attempt = (path: Path, start: number) => {
    const offers: Offers = [];
    const team = { ...following(path, diceOf(start), offers), ...(manner === 'quick' ? quick : slow) };
    const play = bench.play(1, team);
    return { found: { path: pathOf(play.world.resolved), play }, offers };
  };
  let best = attempt({}, 0);
  for (let start = 1; start <= starts && bench.rounds() < last; start++) {
    let here = attempt({}, start);
    for (;;) {
      const better = climb(here, start);
      if (!better) break;
      here = better;
    }
    if (worth(here.found.play) > worth(best.found.play)) best = here;
  }
  return best.found;

  function climb(from: ReturnType<typeof attempt>, start: number) {
    let here = from;
    for (const { decisionId, offered } of from.offers) {
      for (const responseId of [...offered, null]) {
        if (bench.rounds() >= last) break;
        if (here.found.path[decisionId] === responseId) continue;
        const tried = attempt({ ...here.found.path, [decisionId]: responseId }, start);
        if (worth(tried.found.play) > worth(here.found.play) + least) here = tried;
      }
    }
    return here === from ? undefined : here;
  }
}

const starts = 4;
/** Reputation points below which one play is no better than another. */
const least = 1e-4;
