import { expect, test } from 'vitest';
import type { GradeRow } from '@/wire/annotations';
import { agreements, weightedKappa } from './agreement';

const grade = (authorId: string, objectiveId: string, level: number | null, teamId = 'team-1'): GradeRow => ({
  id: [authorId, teamId, objectiveId].join('/'),
  authorId,
  authorName: authorId.toUpperCase(),
  observer: false,
  teamId,
  decisionId: null,
  objectiveId,
  level,
  comment: '',
  removed: false,
});

test('two graders are compared where both have rated the same thing', () => {
  const [found] = agreements([
    grade('ida', 'tone', 3),
    grade('ida', 'facts', 1),
    grade('ida', 'people', 4),
    grade('bo', 'tone', 3),
    grade('bo', 'facts', 2),
    grade('bo', 'people', 1),
    grade('bo', 'alone', 2),
    grade('ida', 'alone', null),
  ]);
  expect(found).toMatchObject({ names: ['IDA', 'BO'], pairs: 3, exact: 1, withinOne: 2, kappa: null });
  expect(found?.differences).toEqual([
    { teamId: 'team-1', decisionId: null, objectiveId: 'people', levels: [4, 1] },
  ]);
});

test('nobody is compared with themselves, or with somebody who rated other things', () => {
  expect(agreements([grade('ida', 'tone', 3), grade('ida', 'facts', 3), grade('bo', 'people', 1)])).toEqual(
    [],
  );
});

test('kappa is one for full agreement, about nought for chance, and nothing where nothing varies', () => {
  expect(
    weightedKappa([
      [0, 0],
      [2, 2],
      [4, 4],
    ]),
  ).toBe(1);
  expect(
    weightedKappa([
      [0, 0],
      [0, 4],
      [4, 0],
      [4, 4],
    ]),
  ).toBe(0);
  expect(
    weightedKappa([
      [3, 3],
      [3, 3],
    ]),
  ).toBeNull();
});

test('linear weights: a difference of one costs a quarter of a difference of four', () => {
  const near =
    weightedKappa([
      [0, 1],
      [4, 4],
      [2, 2],
      [0, 0],
    ]) ?? 0;
  const far =
    weightedKappa([
      [0, 4],
      [4, 4],
      [2, 2],
      [0, 0],
    ]) ?? 0;
  expect(near).toBeGreaterThan(far);
  expect(near).toBeLessThan(1);
});

test('with ten pairs there is a kappa', () => {
  const levels = [0, 1, 2, 3, 4, 4, 3, 2, 1, 0];
  const rows = levels.flatMap((level, i) => [
    grade('ida', `o${i}`, level),
    grade('bo', `o${i}`, level === 4 ? 3 : level),
  ]);
  expect(agreements(rows)[0]?.kappa).toBeGreaterThan(0.8);
});
