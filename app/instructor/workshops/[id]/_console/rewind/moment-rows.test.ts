import { expect, test } from 'vitest';
import { momentRows } from './moment-rows';
import type { Moment } from './use-moments';

const moment = (kind: Moment['kind'], toP: number, label = ''): Moment => ({ kind, toP, label, minute: toP });

test('the question of a decision stands once, with the moment before it and the one after it', () => {
  const rows = momentRows([
    moment('after-decision', 50, 'Speak?'),
    moment('before-post', 45, 'Thea'),
    moment('before-decision', 40, 'Speak?'),
    moment('before-decision', 20, 'Board?'),
    moment('start', 1),
  ]);
  expect(rows.map(({ label, moments }) => [label, moments.map(({ toP }) => toP)])).toEqual([
    ['Speak?', [40, 50]],
    ['Thea', [45]],
    ['Board?', [20]],
    ['', [1]],
  ]);
});

test('a persona called like a question stands by itself', () => {
  expect(
    momentRows([moment('before-post', 9, 'Speak?'), moment('before-decision', 4, 'Speak?')]),
  ).toHaveLength(2);
});
