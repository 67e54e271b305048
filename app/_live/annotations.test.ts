import { expect, test } from 'vitest';
import type { NoteRow } from '@/wire/annotations';
import { noAnnotations, withAnnotations } from './annotations';

const note = (id: string, text: string, removed = false): NoteRow => ({
  id,
  authorId: 'ida',
  authorName: 'Ida',
  p: 1000,
  minute: 5,
  teamId: null,
  decisionId: null,
  tag: null,
  text,
  removed,
});
const told = { roundId: 'r', self: 'ida' };

test('a whole part replaces what is here; other parts stay', () => {
  const first = withAnnotations(noAnnotations, {
    ...told,
    whole: true,
    annotations: { notes: [note('a', 'one')] },
  });
  const next = withAnnotations(first, {
    ...told,
    whole: true,
    annotations: { notes: [note('b', 'two')], shown: [] },
  });
  expect(next.notes.map(({ id }) => id)).toEqual(['b']);
  expect(next.shown).toEqual([]);
});

test('single rows are put in by their id, and removed ones go', () => {
  const first = withAnnotations(noAnnotations, {
    ...told,
    whole: true,
    annotations: { notes: [note('a', 'one'), note('b', 'two')] },
  });
  const edited = withAnnotations(first, {
    ...told,
    whole: false,
    annotations: { notes: [note('a', 'uno'), note('c', 'three')] },
  });
  expect(edited.notes.map(({ text }) => text)).toEqual(['uno', 'two', 'three']);
  const removed = withAnnotations(edited, {
    ...told,
    whole: false,
    annotations: { notes: [note('b', '', true)] },
  });
  expect(removed.notes.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('annotations of another round replace everything', () => {
  const first = withAnnotations(noAnnotations, {
    ...told,
    whole: true,
    annotations: { notes: [note('a', 'one')] },
  });
  const other = withAnnotations(first, {
    roundId: 's',
    self: 'ida',
    whole: false,
    annotations: { shown: [] },
  });
  expect(other.notes).toEqual([]);
});
