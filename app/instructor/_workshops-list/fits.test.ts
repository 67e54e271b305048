import { expect, test } from 'vitest';
import type { WorkshopItem } from '@/wire/lists';
import { fits, placeOf } from './fits';

const titles = new Map([['seat-taken', 'Seat taken']]);
const workshop: WorkshopItem = {
  id: '1',
  rights: 'owner',
  owner: { id: 'ida', name: 'Ida' },
  sharedWith: [],
  title: 'Autumn training',
  group: 'Press office',
  scenario: 'seat-taken',
  pin: '48201937',
  projectorToken: 'x',
  createdAt: 0,
  startsAt: null,
  timeZone: null,
  closedAt: null,
  archivedAt: null,
  deletedAt: null,
  players: 6,
  rounds: [],
};

test('a workshop is found by its title, its group, its scenario and its PIN, whatever the case', () => {
  for (const words of ['autumn', 'PRESS', 'SEAT', '4820', '4820 1937', '  '])
    expect(fits(workshop, words, titles)).toBe(true);
  for (const words of ['winter', '4821']) expect(fits(workshop, words, titles)).toBe(false);
});

test('a workshop stands in one list: the bin before the archive, the archive before open and closed', () => {
  expect(placeOf(workshop)).toBe('open');
  expect(placeOf({ ...workshop, closedAt: 5 })).toBe('closed');
  expect(placeOf({ ...workshop, closedAt: 5, archivedAt: 6 })).toBe('archived');
  expect(placeOf({ ...workshop, archivedAt: 6, deletedAt: 7 })).toBe('bin');
});
