import { describe, expect, test } from 'vitest';
import { perGroup } from '../per-group';
import { usualPriorities } from '../priorities';
import { type Norms, normsSchema, placeInNorms } from './norms';

/** A hundred teams whose every group stands at 0, 1, 2 ... 99; the best play found at 120, the worst at -20. */
const norms: Norms = normsSchema.parse({
  format: 1,
  fingerprint: 'test',
  rounds: 100,
  extremes: [Array(6).fill(120), Array(6).fill(-20)],
  sample: Array.from({ length: 100 }, (_, i) => Array(6).fill(i)),
});
const at = (value: number) =>
  placeInNorms(
    norms,
    perGroup(() => value),
    usualPriorities,
  );

describe('[S6] where a result stands', () => {
  test('0 to 100 between the worst and the best play found', () => {
    expect(at(-20)).toEqual({ score: 0, percentile: 0 });
    expect(at(120)).toEqual({ score: 100, percentile: 100 });
    expect(at(50).score).toBe(50);
  });

  test('a result beyond what was found is the end of the scale', () => {
    expect(at(150).score).toBe(100);
    expect(at(-60).score).toBe(0);
  });

  test('the percentile is the share of simulated teams that did worse', () => {
    expect(at(25.5).percentile).toBe(26);
    expect(at(25).percentile).toBe(26);
  });

  test('a team is held against its own aims', () => {
    const staffFirst = { ...perGroup(() => 0), employees: 6 };
    const goodEmployer = perGroup((group) => (group === 'employees' ? 90 : 0));
    expect(placeInNorms(norms, goodEmployer, staffFirst).percentile).toBe(91);
    expect(placeInNorms(norms, goodEmployer, usualPriorities).percentile).toBeLessThan(30);
  });
});
