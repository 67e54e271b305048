import { describe, expect, it } from 'vitest';
import type { RoundResult, TeamResult } from '@/server/results/results';
import { tallyOf } from './choices';
import { changeOf, changesByHazard, changesByObjective, roundFigure } from './progress';

const team = (score: number | null, more: Partial<TeamResult> = {}): TeamResult => ({
  index: 0,
  outcome: score === null ? null : { score, percentile: 50 },
  desk: null,
  intel: null,
  rubric: {},
  choices: [],
  ...more,
});
const round = (id: string, teams: TeamResult[], more: Partial<RoundResult> = {}): RoundResult => ({
  id,
  workshopId: 'w',
  workshop: 'Autumn',
  group: null,
  scenario: 'small',
  timeZone: null,
  title: 'Small',
  hazards: ['rumours'],
  objectives: {},
  startedAt: 0,
  onPaper: false,
  early: false,
  isOpen: true,
  teams,
  ...more,
});

describe('a group over time', () => {
  it('is the mean of its teams; what has no figure counts for nothing', () => {
    expect(roundFigure(round('1', [team(40), team(60), team(null)]), 'outcome')).toBe(50);
    expect(roundFigure(round('1', [team(null)]), 'outcome')).toBeNull();
    expect(roundFigure(round('1', [team(40, { rubric: { a: 3, b: 1 } })]), 'rubric')).toBe(50);
  });

  it('changes from its first round with a figure to its last, and not with one alone', () => {
    const rounds = [round('1', [team(40)]), round('2', [team(null)]), round('3', [team(70)])];
    const outcome = (one: RoundResult) => roundFigure(one, 'outcome');
    expect(changeOf(rounds, outcome)).toEqual({ from: 40, to: 70, rounds: 2 });
    expect(changeOf(rounds.slice(0, 2), outcome)).toBeUndefined();
  });

  it('says nothing about a hazard that every round had', () => {
    const rounds = [
      round('1', [team(40)], { hazards: ['rumours', 'humour'] }),
      round('2', [team(50)]),
      round('3', [team(70)], { hazards: ['rumours', 'humour'] }),
    ];
    expect(changesByHazard(rounds)).toEqual([{ hazard: 'humour', from: 40, to: 70, rounds: 2 }]);
  });

  it('follows the levels of an objective', () => {
    const graded = (level: number) =>
      round('1', [team(50, { rubric: { care: level } })], { objectives: { care: 'Care' } });
    expect(changesByObjective([graded(1), graded(3)])).toEqual([
      { title: 'Care', from: 1, to: 3, rounds: 2 },
    ]);
  });
});

describe('a scenario over groups', () => {
  const decisions = [
    { id: 'first', question: 'First?', responses: [{ id: 'yes', label: 'Yes', strategies: [] }] },
    { id: 'second', question: 'Second?', responses: [] },
  ];
  const chose = (responseId: string | null) => team(50, { choices: [{ decisionId: 'first', responseId }] });

  it('counts what teams chose, silence too, and leaves out what nobody has met', () => {
    const rounds = [round('1', [chose('yes'), chose(null)], { group: 'A' }), round('2', [chose('yes')])];
    const [first, ...others] = tallyOf(decisions, rounds, { kind: 'group', id: 'A' });
    expect(others).toEqual([]);
    expect(first?.teams).toEqual({ all: 3, own: 2 });
    expect(first?.rows.map(({ id, all, own }) => [id, all, own])).toEqual([
      ['yes', 2, 1],
      [null, 1, 1],
    ]);
  });
});
