import { expect, test } from 'vitest';
import type { TeamDebrief } from '@/engine/debrief/types';
import { podium, titles } from './podium';
import { sampleDebrief } from './samples/sample-debrief';

const [sample] = sampleDebrief(1).teams;

function teamWith(index: number, score: number, changes: Partial<TeamDebrief> = {}): TeamDebrief {
  if (!sample) throw new Error('there is a team');
  const marks = { ...sample.marks, outcome: { score, percentile: 50 } };
  return { ...sample, teamId: `team-${index}`, index, marks, ...changes };
}

const steps = (teams: TeamDebrief[]) => podium(teams).map((on) => on.map(({ team }) => team.index));

test('the first three stand on a step each, and equal results share one', () => {
  expect(steps([teamWith(0, 40), teamWith(1, 80), teamWith(2, 60), teamWith(3, 20)])).toEqual([
    [1],
    [2],
    [0],
  ]);
  expect(steps([teamWith(0, 80), teamWith(1, 80), teamWith(2, 60)])).toEqual([[0, 1], [2]]);
});

test('nobody stands on a podium alone, or where all are within a point', () => {
  expect(steps([teamWith(0, 80)])).toEqual([]);
  expect(steps([teamWith(0, 80), teamWith(1, 79.4)])).toEqual([]);
});

test('a title goes to the best at it, is shared by few, and is not given where all are alike', () => {
  const desk = (index: number, mark: number) => {
    const team = teamWith(index, 50);
    return { ...team, marks: { ...team.marks, desk: mark } };
  };
  const of = (teams: TeamDebrief[]) => titles(teams).find(({ name }) => name === 'desk');
  expect(of([desk(0, 10), desk(1, 90), desk(2, 90)])).toMatchObject({
    value: 90,
    teams: [{ index: 1 }, { index: 2 }],
  });
  expect(of([desk(0, 90), desk(1, 90)])).toBeUndefined();
  expect(of([1, 1, 1, 1, 0].map((mark, index) => desk(index, mark)))).toBeUndefined();
});

test('the calmest team is the one that changed fewest votes, of those that voted', () => {
  const changed = (index: number, changedTheirMind: number, votes = 3) =>
    teamWith(index, 50, {
      decisions: (sample?.decisions ?? []).slice(0, 1).map((decision) => ({
        ...decision,
        changedTheirMind,
        split: [{ responseId: 'any', votes }],
      })),
    });
  const [calmest] = titles([changed(0, 4), changed(1, 2), changed(2, 0, 0)]);
  expect(calmest).toMatchObject({ name: 'calmest', value: 2, teams: [{ index: 1 }] });
});
