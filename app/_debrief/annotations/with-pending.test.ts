import { expect, test } from 'vitest';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import { type AnnotationState, noAnnotations } from '../../_live/annotations';
import { withPending } from './with-pending';

const card = {
  id: 'c',
  kind: 'keep' as const,
  teamId: 'team-1',
  text: 'As it was',
  at: 1,
  dots: 2,
  hidden: false,
  authorId: null,
  voters: [],
  removed: false,
};
const annotations: AnnotationState = { ...noAnnotations, roundId: 'r', self: 'me', cards: [card] };
const on = (command: AnnotationCommand, roundId = 'r') =>
  withPending(annotations, [{ id: 'e', at: 5, roundId, command }]);

test('a dot shows at once, and once only', () => {
  expect(on({ type: 'dot-card', id: 'c', dotted: true }).cards[0]).toMatchObject({ dots: 3, voters: ['me'] });
  expect(on({ type: 'dot-card', id: 'c', dotted: false }).cards[0]).toEqual(card);
});

test('what is written about another round changes nothing here', () => {
  expect(on({ type: 'dot-card', id: 'c', dotted: true }, 'other')).toBe(annotations);
});

test('a line of the plan, a sheet of the survey and an edited card show as they will be', () => {
  const line = { id: 'p', action: 'Call', owner: 'Mette', due: '', done: true, removed: false };
  expect(on({ type: 'save-plan-item', ...line, language: 'da' }).plan).toMatchObject([
    { action: 'Call', language: 'da', doneAt: 5 },
  ]);
  expect(on({ type: 'save-plan-item', ...line, removed: true }).plan).toEqual([]);
  const answers = { useful: 5, real: null, heard: null, ready: null, words: '' };
  expect(on({ type: 'answer-survey', answers }).answers).toEqual([{ id: 'me', answers, removed: false }]);
  const edited = {
    type: 'save-card' as const,
    id: 'c',
    kind: 'change' as const,
    text: 'New',
    language: 'pl',
    removed: false,
  };
  expect(on(edited).cards[0]).toMatchObject({ kind: 'change', text: 'New', language: 'pl', dots: 2 });
});
