import { expect, test } from 'vitest';
import { keep } from './device';
import { bestOf, keepPracticeRun, practiceRuns } from './practice-results';

const run = { mark: 50, at: 1, retry: false, storm: [1, 4] };

test('what a device kept before runs were kept is read as runs', () => {
  keep('golden-hour.practice.old', { roundId: 'r2', last: 3, best: 7 });
  expect(practiceRuns('old').map(({ points }) => points)).toEqual([7, 3]);
  expect(bestOf(practiceRuns('old'))?.points).toBe(7);
  keepPracticeRun('old', { ...run, roundId: 'r3', points: 9 });
  expect(practiceRuns('old').map(({ points }) => points)).toEqual([7, 3, 9]);
});

test('a debrief that is opened again counts once, and a retry is never the best run', () => {
  keepPracticeRun('new', { ...run, roundId: 'a', points: 2 });
  keepPracticeRun('new', { ...run, roundId: 'a', points: 2 });
  keepPracticeRun('new', { ...run, roundId: 'b', points: 9, retry: true });
  expect(practiceRuns('new').map(({ roundId }) => roundId)).toEqual(['a', 'b']);
  expect(bestOf(practiceRuns('new'))?.roundId).toBe('a');
});

test('only the best run keeps its storm, and it stays however many follow', () => {
  keepPracticeRun('many', { ...run, roundId: 'best', points: 50 });
  for (let i = 0; i < 30; i++) keepPracticeRun('many', { ...run, roundId: `r${i}`, points: i });
  const runs = practiceRuns('many');
  expect(runs.length).toBeLessThanOrEqual(21);
  expect(runs.filter(({ storm }) => storm.length > 0).map(({ roundId }) => roundId)).toEqual(['best']);
});
