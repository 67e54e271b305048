import { expect, test } from 'vitest';
import type { NoteRow } from '@/wire/annotations';
import { filed, noPapers, type PaperEntry, withPapers } from './papers';

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
  const first = withPapers(noPapers, { ...told, whole: true, papers: { notes: [note('a', 'one')] } });
  const next = withPapers(first, { ...told, whole: true, papers: { notes: [note('b', 'two')], shown: [] } });
  expect(next.notes.map(({ id }) => id)).toEqual(['b']);
  expect(next.shown).toEqual([]);
});

test('single rows are put in by their id, and removed ones go', () => {
  const first = withPapers(noPapers, {
    ...told,
    whole: true,
    papers: { notes: [note('a', 'one'), note('b', 'two')] },
  });
  const edited = withPapers(first, {
    ...told,
    whole: false,
    papers: { notes: [note('a', 'uno'), note('c', 'three')] },
  });
  expect(edited.notes.map(({ text }) => text)).toEqual(['uno', 'two', 'three']);
  const removed = withPapers(edited, { ...told, whole: false, papers: { notes: [note('b', '', true)] } });
  expect(removed.notes.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('papers of another round replace everything', () => {
  const first = withPapers(noPapers, { ...told, whole: true, papers: { notes: [note('a', 'one')] } });
  const other = withPapers(first, { roundId: 's', self: 'ida', whole: false, papers: { shown: [] } });
  expect(other.notes).toEqual([]);
});

test('a newer act about the same thing takes the place of one that waits', () => {
  const grade = (id: string, level: number, objectiveId: string): PaperEntry => ({
    id,
    at: 0,
    roundId: 'r',
    act: { type: 'grade', teamId: 't', decisionId: 'd', objectiveId, level, comment: '' },
  });
  const entries = [grade('1', 2, 'tone'), grade('2', 3, 'speed')];
  expect(filed(entries, grade('3', 4, 'tone')).map(({ id }) => id)).toEqual(['2', '3']);
});
