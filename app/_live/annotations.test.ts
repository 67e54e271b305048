import { expect, test } from 'vitest';
import type { NoteRow } from '@/wire/annotations';
import { type AnnotationEntry, noAnnotations, queuedAnnotations, withAnnotations } from './annotations';

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

test('a newer command about the same thing takes the place of one that waits', () => {
  const grade = (id: string, level: number, objectiveId: string): AnnotationEntry => ({
    id,
    at: 0,
    roundId: 'r',
    command: { type: 'grade', teamId: 't', decisionId: 'd', objectiveId, level, comment: '' },
  });
  const entries = [grade('1', 2, 'tone'), grade('2', 3, 'speed')];
  expect(queuedAnnotations(entries, grade('3', 4, 'tone')).map(({ id }) => id)).toEqual(['2', '3']);
});
