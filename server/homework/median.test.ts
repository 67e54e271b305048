import { expect, test } from 'vitest';
import { medianStorm } from './median';

test('the median of the others, as far as half of them have played', () => {
  expect(
    medianStorm([
      [1, 2, 9],
      [1, 4, 7, 5],
      [3, 6, 8],
    ]),
  ).toEqual([1, 4, 8]);
  expect(medianStorm([])).toEqual([]);
});
