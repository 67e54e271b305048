import { expect, test } from 'vitest';
import { atTime, daysOf, soon, timeOf } from './story-minute';

const day = 24 * 60;

test('the days of a story are those that it touches', () => {
  expect(daysOf({ from: 18 * 60, to: 2 * day + 60 })).toEqual([0, 1, 2]);
  expect(daysOf({ from: 18 * 60, to: day })).toEqual([0]);
});

test('a minute is a day and a time, and back', () => {
  expect(timeOf(day + 65)).toBe('01:05');
  expect(atTime(1, '01:05')).toBe(day + 65);
  expect(atTime(0, '')).toBeUndefined();
});

test('soon is the next round minute that is still to come, never past the end', () => {
  expect(soon(1083.4, { from: 0, to: day })).toBe(1090);
  expect(soon(day - 3, { from: 0, to: day })).toBe(day);
});
