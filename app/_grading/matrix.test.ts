import { expect, test } from 'vitest';
import type { GradeRow, MadeRow, ObjectiveRow } from '@/wire/annotations';
import { columnsOf, gradedAt, nextTeam, progressOf, unnamed } from './matrix';

const teams = ['a', 'b', 'c'].map((id, index) => ({ id, index }));
const made = (teamId: string, decisionId: string, minute: number): MadeRow => ({
  ...{ id: `${teamId}/${decisionId}`, teamId, decisionId, minute },
  responseId: null,
  removed: false,
});
const grade = (teamId: string, decisionId: string | null, level: number | null): GradeRow => ({
  ...{ id: `${teamId} ${decisionId} ${level}`, teamId, decisionId, level },
  ...{ authorId: 'me', authorName: '', observer: false, objectiveId: 'x', comment: '', removed: false },
});
const objective = (id: string, at: string[] | null): ObjectiveRow => ({
  ...{ id, at },
  marks: [],
  words: {},
  removed: false,
});
const rows = [made('a', 'late', 9), made('a', 'early', 2), made('b', 'early', 3), made('c', 'late', 8)];

test('columns are the round as a whole, then decisions in the order of play', () => {
  expect(columnsOf(rows)).toEqual([null, 'early', 'late']);
});

test('a cell has the mean of its levels, nothing before the first, and a comment is no level', () => {
  const own = [
    grade('a', 'early', 1),
    grade('a', 'early', 4),
    grade('a', 'early', null),
    grade('b', 'early', 0),
  ];
  expect(gradedAt(own, { teamId: 'a', decisionId: 'early' })).toEqual({ mean: 2.5, levels: 2 });
  expect(gradedAt(own, { teamId: 'b', decisionId: 'early' })).toEqual({ mean: 0, levels: 1 });
  expect(gradedAt(own, { teamId: 'a', decisionId: null })).toEqual({ mean: null, levels: 0 });
});

test('progress counts what is due at each place that was reached, and the minutes fall with it', () => {
  const objectives = [objective('everywhere', null), objective('only-late', ['late'])];
  const before = progressOf(teams, { objectives, made: rows, own: [] });
  // Three times the whole (2 each), "early" twice (1 each), "late" twice (2 each): seven places.
  expect(before).toEqual({ done: 0, all: 12, minutes: 2 });
  const own = [grade('a', 'early', 3), grade('b', 'early', 3), grade('a', 'late', 1), grade('a', null, 2)];
  expect(progressOf(teams, { objectives, made: rows, own })).toMatchObject({ done: 4, minutes: 1 });
});

test('Enter goes to the next team that has the same decision, and stays at the last', () => {
  const place = { teamId: 'a', decisionId: 'late' };
  expect(nextTeam(teams, rows, place, 1)).toEqual({ teamId: 'c', decisionId: 'late' });
  expect(nextTeam(teams, rows, { teamId: 'c', decisionId: 'late' }, 1)).toEqual({
    teamId: 'c',
    decisionId: 'late',
  });
  expect(nextTeam(teams, rows, { teamId: 'c', decisionId: 'late' }, -1)).toEqual(place);
});

test('without names the order is another one, the same each time, with everybody in it', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ id: `team-${index + 1}`, index }));
  const mixed = unnamed(many);
  expect(mixed).toEqual(unnamed(many.toReversed()));
  expect(mixed).not.toEqual(many);
  expect(new Set(mixed.map(({ id }) => id)).size).toBe(12);
});
