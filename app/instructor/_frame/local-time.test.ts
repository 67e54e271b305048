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
