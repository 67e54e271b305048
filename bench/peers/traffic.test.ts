import { expect, test } from 'vitest';
import { bytesOf, deliveries, type Traffic, widened } from './traffic';

const two: Traffic = {
  seconds: 10,
  rooms: [0, 0, 1],
  down: [
    [5, 0, 100, [0, 1]],
    [2000, 1, 10, [2]],
    [9000, 1, 30, [2]],
  ],
  up: [
    [7, 1, 20],
    [8000, 2, 40],
  ],
};

test('a round’s traffic runs side by side with itself for more players, each copy in rooms of its own', () => {
  const wide = widened(two, 6, 10);
  expect(wide.rooms).toEqual([0, 0, 1, 2, 2, 3]);
  expect([deliveries(wide), bytesOf(wide)]).toEqual([2 * deliveries(two), 2 * bytesOf(two)]);
  expect(wide.down.slice(0, 2)).toEqual([
    [5, 0, 100, [0, 1]],
    [5, 2, 100, [3, 4]],
  ]);
  expect(wide.up).toEqual([
    [7, 1, 20],
    [7, 4, 20],
    [8000, 2, 40],
    [8000, 5, 40],
  ]);
});

test('a copy for which there are not players enough is cut, and so is what comes after the window', () => {
  const cut = widened(two, 4, 5);
  expect(cut).toEqual({
    seconds: 5,
    rooms: [0, 0, 1, 2],
    down: [
      [5, 0, 100, [0, 1]],
      [5, 2, 100, [3]],
      [2000, 1, 10, [2]],
    ],
    up: [[7, 1, 20]],
  });
});
