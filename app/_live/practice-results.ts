import { keep, readKept } from './device';

/** How a learner did in one scenario, as points against doing nothing. Kept on the device only. */
export interface PracticeResult {
  /** The round of `last`, so that opening its debrief again does not count twice. */
  roundId: string;
  last: number;
  best: number;
}

const keyOf = (scenario: string) => `golden-hour.practice.${scenario}`;

export function practiceResult(scenario: string): PracticeResult | undefined {
  return readKept(keyOf(scenario), parse);
}

export function keepPracticeResult(scenario: string, roundId: string, score: number): void {
  const before = practiceResult(scenario);
  if (before?.roundId === roundId) return;
  keep(keyOf(scenario), { roundId, last: score, best: Math.max(score, before?.best ?? score) });
}

function parse(found: unknown): PracticeResult | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  if (!('roundId' in found && 'last' in found && 'best' in found)) return undefined;
  const { roundId, last, best } = found;
  if (typeof roundId !== 'string' || typeof last !== 'number' || typeof best !== 'number') return undefined;
  return { roundId, last, best };
}
