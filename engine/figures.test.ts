import { describe, expect, test } from 'vitest';
import { hundredth, overall, overallOf, tenth } from './figures';
import { perGroup } from './per-group';
import { usualPriorities } from './priorities';
import { groups } from './vocabulary';

describe('score arithmetic', () => {
  test('a figure is rounded to a tenth or a hundredth, and is never minus nought', () => {
    expect([12.34, -12.36, 0.06].map(tenth)).toEqual([12.3, -12.4, 0.1]);
    expect([0.126, -0.5].map(hundredth)).toEqual([0.13, -0.5]);
    expect([Object.is(tenth(-0.01), 0), Object.is(hundredth(-0.001), 0)]).toEqual([true, true]);
  });

  test('groups count as much as a team declared, by name and by place alike', () => {
    const values = perGroup((group) => (group === 'customers' ? 10 : group === 'media' ? -5 : 1));
    const expected = (6 * 10 + 4 + 3 - 2 * 5 + 3 + 2) / 20;
    expect(overall(values, usualPriorities)).toBeCloseTo(expected, 12);
    const inOrder = groups.map((group) => values[group]);
    expect(overallOf([...inOrder, 99], usualPriorities)).toBe(overall(values, usualPriorities));
  });

  test('a team that cares for nobody stands at 0', () => {
    expect(
      overall(
        perGroup(() => 7),
        perGroup(() => 0),
      ),
    ).toBe(0);
  });
});
