import { expect, test } from 'vitest';
import { countSigns, firstSigns, fitsIn } from './signs';

test.each([
  ['', 0],
  ['Ada', 3],
  ['Rene\u0301', 4],
  ['👩‍👩‍👧 Bo', 4],
  ['🇩🇰🇩🇪', 2],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 1],
  ['👍🏽', 1],
  ['한국어', 3],
  ['\r\n', 1],
])('%j has %i signs', (text, count) => {
  expect(countSigns(text)).toBe(count);
});

test('the first signs are whole signs', () => {
  expect(firstSigns('👩‍👩‍👧🇩🇰é!', 2)).toBe('👩‍👩‍👧🇩🇰');
  expect(firstSigns('Re\u0301ne\u0301', 2)).toBe('Re\u0301');
  expect(firstSigns('short', 80)).toBe('short');
});

test('a sign with accents without end is longer than a sign', () => {
  const endless = `a${'\u0301'.repeat(5000)}`;
  expect(countSigns(endless)).toBe(1);
  expect(fitsIn(endless, 40)).toBe(false);
  expect(firstSigns(endless, 40).length).toBeLessThanOrEqual(640);
  expect(fitsIn('a'.repeat(30_000), 30_000)).toBe(false);
});
