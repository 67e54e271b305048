import { expect, test } from 'vitest';
import { readingSeconds } from './reading-time';

test('the time to read is said in steps of five seconds, and never as nothing', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  expect(readingSeconds(['one two'])).toBe(5);
  expect(readingSeconds([words(20)])).toBe(5);
  expect(readingSeconds([words(20), words(1)])).toBe(10);
  expect(readingSeconds([words(60), words(20)])).toBe(20);
});
