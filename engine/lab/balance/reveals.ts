import { drawn } from '../../drawn';
import type { DecisionId, ResponseId } from '../../ids';
import { usualPriorities } from '../../priorities';
import type { Scenario } from '../../scenario';
import { stormOf } from '../../storm-of-round';
import { turnings } from '../../view/turned';
import { groups } from '../../vocabulary';
import { diceOf } from './dice';
import { fieldTeam } from './field';
import { simulate } from './simulate';

/**
 * Reveals that simulated teams saw, and the answers after which the screen showed no change, the most frequent first.
 */
export type Reveals = {
  seen: number;
  still: { decisionId: DecisionId; responseId: ResponseId; times: number }[];
  plays: number;
};

/** The greatest share of reveals that may show no change. */
export const mostStill = 0.1;
const plays = 12;

/** What the screens after each answer of some teams of the field would have shown. */
export function revealsOf(scenario: Scenario): Reveals {
  const still = new Map<string, number>();
  let seen = 0;
  for (let i = 0; i < plays; i++)
    for (const key of shown(scenario, i)) {
      seen += 1;
      if (key !== null) still.set(key, (still.get(key) ?? 0) + 1);
    }
  return {
    seen,
    still: [...still]
      .map(([key, times]) => {
        const [decisionId = '', responseId = ''] = key.split('/');
        return { decisionId, responseId, times };
      })
      .sort((a, b) => b.times - a.times),
    plays,
  };
}

/** For each answer of one team: null where the reveal showed a change, else `decision/response`. */
function shown(scenario: Scenario, seed: number): (string | null)[] {
  const round = { scenario: drawn(scenario, seed), seed, skipped: [], delayed: {} };
  const { world } = simulate(stormOf(round, { feed: true, desk: false }), fieldTeam(diceOf(40_000 + seed)));
  return world.resolved.flatMap((resolved) => {
    const turned = turnings(resolved, { worse: false, better: false }, usualPriorities);
    if (resolved.responseId === null || !turned) return [];
    const all = [turned.all, ...groups.map((group) => turned.groups[group])];
    const changed = all.some(({ how }) => how !== 'waiting');
    return [changed ? null : `${resolved.decisionId}/${resolved.responseId}`];
  });
}
