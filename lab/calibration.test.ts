import { describe, expect, it } from 'vitest';
import { calibrate, curvesOf } from '@/engine/lab/calibrate/calibrate';
import { steadiness } from '@/engine/lab/calibrate/steadiness';
import { readCases } from './read-cases';

const { cases, problems } = readCases('lab/cases');
const played = cases.map((given) => ({ given, curves: curvesOf(given) }));
const outcomes = played.flatMap(({ given, curves }) => calibrate(given, curves));

describe('the calibration cases', () => {
  it('are sound, and all there', () => {
    expect(problems).toEqual([]);
    const targets = new Set(outcomes.map(({ id }) => Number(/^CT(\d+)/.exec(id)?.[1])));
    expect([...targets].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 14, 15, 18, 19]);
  });

  it.each(outcomes)('$id: $tells', ({ value, band, off, passed }) => {
    expect(passed, `${value} in ${band}`).toBe(true);
    expect(off ?? 0, 'agreement with the reference run').toBeLessThanOrEqual(0.1);
  });
});

describe('[CT16] for each case', () => {
  it.each(played)('$given.title', ({ given, curves }) => {
    const steady = steadiness(given, curves, 200);
    expect(steady.filter(({ passed }) => !passed)).toEqual([]);
  });
});
