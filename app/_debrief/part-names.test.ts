import { expect, test } from 'vitest';
import { noAnnotations } from '../_live/annotations';
import { isThere, partNames } from './part-names';

const held = { annotations: noAnnotations, access: 'leads' as const, unsaved: false, save: async () => true };
const partsOf = (given: Parameters<typeof isThere>[1]) => partNames.filter((name) => isThere(name, given));

test('a round that was played on paper has no desk, in the parts nor in the contents', () => {
  expect(partsOf({ onPaper: false, asks: true, held })).toContain('desk');
  expect(partsOf({ onPaper: true, asks: true, held })).not.toContain('desk');
});

test('practice has nothing that is written together, a sample nobody to ask', () => {
  const together = ['rubric', 'board', 'plan', 'survey'];
  const alone = partNames.filter((name) => !together.includes(name));
  expect(partsOf({ onPaper: false, asks: true, held: null })).toEqual(alone);
  const sample = alone.filter((name) => name !== 'whatIf');
  expect(partsOf({ onPaper: false, asks: false, held: null })).toEqual(sample);
});

test('whoever reads along answers no survey', () => {
  expect(partsOf({ onPaper: false, asks: true, held: { ...held, access: 'reads' } })).not.toContain('survey');
});
