import { expect, test } from 'vitest';
import { instantOf, localTime } from './local-time';

test('a deadline goes into the field and comes back as it was, to the minute', () => {
  const at = new Date(2026, 11, 4, 23, 59).getTime();
  expect(localTime(at)).toBe('2026-12-04T23:59');
  expect(instantOf(localTime(at))).toBe(at);
  expect(instantOf('')).toBeNull();
  expect(localTime(null)).toBe('');
  expect(instantOf('soon')).toBeNaN();
});

test('a time that the clocks leave out in spring is none; the one that they have twice in autumn is', () => {
  const before = process.env.TZ;
  process.env.TZ = 'Europe/Copenhagen';
  try {
    expect(instantOf('2027-03-28T01:59')).toBe(Date.UTC(2027, 2, 28, 0, 59));
    expect(instantOf('2027-03-28T02:30')).toBeNaN();
    expect(instantOf('2027-03-28T03:00')).toBe(Date.UTC(2027, 2, 28, 1));
    expect(localTime(instantOf('2027-10-31T02:30'))).toBe('2027-10-31T02:30');
  } finally {
    process.env.TZ = before;
  }
});
