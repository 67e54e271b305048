import { expect, test } from 'vitest';
import type { CardRow } from '@/wire/annotations';
import { columnOf, dotsLeft } from './board-cards';

const card = (id: string, change: Partial<CardRow> = {}): CardRow => ({
  id,
  kind: 'keep',
  teamId: null,
  text: id,
  at: 0,
  dots: 0,
  hidden: false,
  authorId: null,
  voters: [],
  removed: false,
  ...change,
});

const ids = (cards: CardRow[]) => cards.map(({ id }) => id);

test('a column holds its kind, the card with most dots first, hidden ones last', () => {
  const cards = [
    card('early', { at: 1 }),
    card('hidden', { dots: 9, hidden: true }),
    card('liked', { at: 2, dots: 3 }),
    card('other', { kind: 'change' }),
  ];
  expect(ids(columnOf(cards, 'keep', 'dots'))).toEqual(['liked', 'early', 'hidden']);
  expect(ids(columnOf(cards, 'keep', 'time'))).toEqual(['early', 'liked', 'hidden']);
});

test('three dots each, and those on hidden cards come back', () => {
  const mine = { voters: ['me'], dots: 1 };
  expect(dotsLeft([card('a', mine), card('b', { ...mine, hidden: true }), card('c')], 'me')).toBe(2);
  expect(dotsLeft([card('a', mine), card('b', mine), card('c', mine)], 'me')).toBe(0);
});
