import { expect, test } from 'vitest';
import { seldom } from './seldom';

test('a stranger who causes line after line is heard a few times, and the rest is a number', () => {
  const clock = { at: 1000 };
  const written: [string, number][] = [];
  const tell = seldom((line, leftOut) => written.push([line, leftOut]), {
    most: 2,
    spanMs: 60_000,
    now: () => clock.at,
  });
  for (const line of ['a', 'b', 'c', 'd', 'e']) tell(line);
  clock.at += 60_000;
  for (const line of ['f', 'g', 'h']) tell(line);
  expect(written).toEqual([
    ['a', 0],
    ['b', 0],
    ['f', 3],
    ['g', 0],
  ]);
});
