import { nothingReached } from '@/engine/lab/check/reach';
import type { Scenario } from '@/engine/scenario';
import type { Subject } from '../check/subject';

/** A scenario for checks that look at its files alone, or at what `found` says of play. */
export function subjectFor(scenario: Scenario, found: Partial<Subject> = {}): Subject {
  return {
    scenario,
    others: [],
    reached: nothingReached(),
    oneSided: [],
    fairness: { ranks: [], plays: 0, field: [] },
    fate: { low: 0, high: 0, fate: 1, share: 0, byBlame: 0 },
    effects: { decisions: [], middle: 0, plays: 0 },
    reveals: { seen: 0, still: [], plays: 0 },
    ...found,
  };
}
