import { expect, test } from 'vitest';
import type { WorkshopItem } from '../../../server/protocol';
import { fits } from './fits';

const titles = new Map([['seat-taken', 'Seat taken']]);
const workshop: WorkshopItem = {
  id: '1',
  title: 'Autumn training',
  scenario: 'seat-taken',
  pin: '48201937',
  createdAt: 0,
  closedAt: null,
  players: 6,
  rounds: [],
};

test('a workshop is found by its title, its scenario and its PIN, whatever the case', () => {
  for (const words of ['autumn', 'SEAT', '4820', '  '])
    expect(fits(workshop, words, 'open', titles)).toBe(true);
  expect(fits(workshop, 'winter', 'open', titles)).toBe(false);
});

test('open and closed workshops are kept apart', () => {
  const closed = { ...workshop, closedAt: 5 };
  expect(fits(closed, '', 'open', titles)).toBe(false);
  expect(fits(closed, '', 'ended', titles)).toBe(true);
  expect(fits(workshop, '', 'ended', titles)).toBe(false);
  expect(fits(closed, '', 'all', titles)).toBe(true);
});
