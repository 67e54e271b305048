import { expect, test } from 'vitest';
import { reachAt } from './reach';

const reach = { from: 100, to: 1100, halfLifeSeconds: 10, sinceP: 5000 };

test('reach starts at its first figure and goes half of the way in each half-life', () => {
  expect([0, 5000, 15_000, 25_000].map((playMs) => reachAt(reach, playMs))).toEqual([100, 100, 600, 850]);
});

test('reach never passes its last figure', () => {
  expect(reachAt(reach, 5_000_000)).toBe(1100);
});
