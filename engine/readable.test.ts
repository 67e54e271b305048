import { describe, expect, test } from 'vitest';
import { readable } from './readable';

describe('what somebody wrote', () => {
  test.each([
    'We are sorry.\nWe called everybody back.',
    '👩🏽‍🚀 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣',
    'שלום\u200F (HR)\u200E',
    'علی‌رضا مُحَمَّدٌ',
    'क्षि ශ්‍රී ព្រះ',
    'Nguyễn Thị Ánh',
    '= 2 % <b>',
    'a\0b',
  ])('%j stays as it is', (text) => expect(readable(text)).toBe(text));

  test.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['\u202Eabc\u202C def\u2066', 'abc def'],
    ['a\u0007\u001B[2Jb', 'a[2Jb'],
    [`Z${'\u0336'.repeat(14)}o`, 'Z\u0336\u0336o'],
    [`ก${'\u0E49'.repeat(8)}`, `ก${'\u0E49'.repeat(4)}`],
    ['  words ', 'words'],
  ])('%j is read as %j', (typed, shown) => {
    expect(readable(typed)).toBe(shown);
    expect(readable(shown)).toBe(shown);
  });

  test.each(['', ' \n', '\u200B\u200B', '\u202E', '\u3164', '\u2800', '\u0301', '\uFE0F', '\u00AD'])(
    '%j shows nothing',
    (typed) => expect(readable(typed)).toBe(''),
  );
});
