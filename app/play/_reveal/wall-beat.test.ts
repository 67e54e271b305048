import { expect, test } from 'vitest';
import { wallBeat } from './wall-beat';

test('[E7] with a wall in the room an outcome waits for it, then sends everybody’s eyes there', () => {
  expect(wallBeat({ told: false, wall: true, allDecided: false })).toBe('waits');
  expect(wallBeat({ told: false, wall: true, allDecided: true })).toBe('look-up');
});

test('without a wall, and once it has been told, nothing is held back', () => {
  for (const allDecided of [true, false]) {
    expect(wallBeat({ told: false, wall: false, allDecided })).toBe('told');
    expect(wallBeat({ told: true, wall: true, allDecided })).toBe('told');
  }
});
