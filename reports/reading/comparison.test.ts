import { describe, expect, test } from 'vitest';
import {
  cohortsOf,
  fewestForNorms,
  overlap,
  percentBelow,
  realNorms,
  spreadIn,
  spreadOf,
} from './comparison';

const team = (score: number | null) => ({
  outcome: score === null ? null : { score },
  desk: null,
  intel: null,
  rubric: {},
});
const round = (id: string, group: string | null, scores: (number | null)[]) => ({
  ...{ id, group, workshop: 'Monday', startedAt: 0, timeZone: null, title: 'The loaf' },
  teams: scores.map(team),
});
const words = { round: (_: unknown, title: string) => title };

describe('spread', () => {
  test('the median and the quartiles lie between the figures, in proportion', () => {
    expect(spreadOf([40, 10, 20, 30])).toEqual({
      count: 4,
      least: 10,
      lower: 17.5,
      median: 25,
      upper: 32.5,
      most: 40,
    });
    expect(spreadOf([7])).toMatchObject({ count: 1, lower: 7, median: 7, upper: 7 });
    expect(spreadOf([])).toBeNull();
  });
});

describe('cohorts', () => {
  const rounds = [round('r1', 'Press', [10, 30]), round('r2', null, [50]), round('r3', 'Press', [90, null])];

  test('a scenario over its groups: the rounds of a group are one cohort, teams without a figure count for none', () => {
    const [press, alone] = cohortsOf(rounds, { by: 'groups' }, words);
    expect(press?.name).toBe('Press');
    expect(press && spreadIn(press, 'outcome')).toMatchObject({ count: 3, median: 30 });
    expect(alone).toMatchObject({ name: 'Monday', teams: [team(50)] });
  });

  test('rounds without a group stand alone, told apart by their names', () => {
    const unnamed = [round('r1', null, [10]), round('r2', null, [50, 60])];
    const found = cohortsOf(unnamed, { by: 'groups' }, words);
    expect(found.map(({ name, teams }) => [name, teams.length])).toEqual([
      ['Monday', 1],
      ['Monday (2)', 2],
    ]);
  });

  test('a group over time: each of its rounds', () => {
    expect(cohortsOf(rounds, { by: 'rounds' }, words).map(({ teams }) => teams.length)).toEqual([2, 1, 2]);
  });
});

describe('real teams as a norm', () => {
  const scores = Array.from({ length: fewestForNorms }, (_, index) => index);

  test('stand beside the simulated ones from thirty on; without a result none counts', () => {
    const all = round('r1', null, scores);
    expect(realNorms([all]).scores).toEqual(scores);
    const [, ...others] = all.teams;
    const short = { ...all, teams: [...others, team(null)] };
    expect(realNorms([short])).toEqual({ count: 29, scores: null });
  });

  test('a score is better than so many of 100', () => {
    expect(percentBelow(scores, 15)).toBe(50);
    expect(percentBelow([], 15)).toBe(0);
  });
});

test('middle halves overlap where they have a figure in common', () => {
  const middle = (lower: number, upper: number) => ({
    ...{ count: 4, least: 0, lower, median: lower, upper, most: 100 },
  });
  expect(overlap(middle(10, 30), middle(30, 50))).toBe(true);
  expect(overlap(middle(10, 30), middle(31, 50))).toBe(false);
  expect(overlap(middle(60, 70), middle(10, 20))).toBe(false);
});
