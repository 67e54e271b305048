import { describe, expect, test } from 'vitest';
import { cohortsOf, spreadIn, spreadOf } from './comparison';

const team = (score: number | null) => ({
  outcome: score === null ? null : { score },
  desk: null,
  intel: null,
  rubric: {},
});
const round = (id: string, group: string | null, scores: (number | null)[]) => ({
  ...{ id, group, startedAt: 0, title: 'The loaf' },
  teams: scores.map(team),
});
const words = { noGroup: 'no group', round: (_: number, title: string) => title };

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
    const [press, none] = cohortsOf(rounds, { by: 'groups' }, words);
    expect(press?.name).toBe('Press');
    expect(press && spreadIn(press, 'outcome')).toMatchObject({ count: 3, median: 30 });
    expect(none).toMatchObject({ name: 'no group', teams: [team(50)] });
  });

  test('a group over time: each of its rounds', () => {
    expect(cohortsOf(rounds, { by: 'rounds' }, words).map(({ teams }) => teams.length)).toEqual([2, 1, 2]);
  });
});
