import { expect, test } from 'vitest';
import type { RunSheetItem } from '@/engine/view/console';
import { minuteOf, nextDecision, nextInject, sheetParts } from './sheet-parts';

function item(id: string, part: Partial<RunSheetItem> = {}): RunSheetItem {
  return {
    id,
    kind: 'inject',
    label: id,
    minute: null,
    channelName: 'News',
    text: '',
    state: 'later',
    teams: 0,
    firstP: null,
    facilitator: null,
    expected: null,
    personaId: null,
    planned: null,
    ...part,
  };
}

const sheet = [
  item('first', { state: 'past', minute: 100, firstP: 10_000 }),
  item('dropped', { state: 'skipped', minute: 110 }),
  item('second', { state: 'past', minute: 120, firstP: 30_000 }),
  item('decide', { kind: 'decision', state: 'next', minute: 130 }),
  item('third', { state: 'later', minute: 140 }),
  item('because', { state: 'past', firstP: 20_000 }),
  item('deck', { state: 'deck' }),
];

test('the past is in the order in which it happened, and what was skipped keeps its place', () => {
  expect(sheetParts(sheet).past.map(({ id }) => id)).toEqual(['first', 'dropped', 'because', 'second']);
});

test('what came by a condition lies between the moments around it', () => {
  expect(sheet.map((each) => minuteOf(each, sheet))).toEqual([100, 110, 120, 130, 140, 110, null]);
});

test('next is the soonest line that is still to come', () => {
  expect(nextInject(sheet)?.id).toBe('third');
  expect(nextDecision(sheet)?.id).toBe('decide');
});
