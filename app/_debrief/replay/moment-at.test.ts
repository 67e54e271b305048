import { expect, test } from 'vitest';
import { linesUpTo, momentAt } from './moment-at';

const moments = [{ p: 5 }, { p: 10 }, { p: 20 }];

test('a moment is the one that holds until the next comes', () => {
  expect([4, 5, 19, 99].map((p) => momentAt(moments, p)?.p)).toEqual([undefined, 5, 10, 20]);
  expect(linesUpTo(moments, 10)).toEqual([{ p: 5 }, { p: 10 }]);
});
