import { expect, test } from 'vitest';
import { countSigns } from './signs';

test.each([
  ['', 0],
  ['Ada', 3],
  ['Rene\u0301', 4],
  ['👩‍👩‍👧 Bo', 4],
])('%j has %i signs', (text, count) => {
  expect(countSigns(text)).toBe(count);
});
