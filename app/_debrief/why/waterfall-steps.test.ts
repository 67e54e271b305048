import { expect, test } from 'vitest';
import type { DebriefDecision, Effect, TeamDebrief } from '@/engine/debrief/types';
import { waterfallSteps } from '@/reports/reading/waterfall-steps';

const effect = (overall: number): Effect => ({
  overall,
  groups: { customers: overall * 2, public: 0, employees: 0, media: 0, investors: 0, regulators: 0 },
});

const decision = (decisionId: string, overall: number): DebriefDecision => ({
  decisionId,
  responseId: 'some',
  ending: 'locked',
  openedP: 0,
  resolvedP: 1000,
  minute: 0,
  seconds: 1,
  split: [],
  confidence: null,
  changedTheirMind: 0,
  intel: [],
  effect: effect(overall),
  offered: [],
  terms: [],
});

const team: Pick<TeamDebrief, 'decisions' | 'why'> = {
  decisions: [decision('first', -4), decision('unfelt', 0.01), decision('second', 6)],
  why: { score: effect(5), desk: effect(1), together: effect(2) },
};

const names = { desk: 'Desk', together: 'Rest', decision: ({ decisionId }: DebriefDecision) => decisionId };

test('the steps add up to the score, for everybody and for one group', () => {
  for (const [opinion, score] of [
    ['overall', 5],
    ['customers', 10],
  ] as const) {
    const steps = waterfallSteps(team, opinion, names);
    expect(steps.reduce((sum, step) => sum + step.change, 0)).toBeCloseTo(score);
  }
});

test('where decisions and desk add up by themselves there is no rest', () => {
  const whole = { ...team, why: { ...team.why, score: effect(3), together: effect(0) } };
  expect(waterfallSteps(whole, 'overall', names).map((step) => step.label)).toEqual([
    'first',
    'second',
    'Desk',
  ]);
});

test('what nobody felt is no step of its own', () => {
  expect(waterfallSteps(team, 'overall', names).map((step) => step.label)).toEqual([
    'first',
    'second',
    'Desk',
    'Rest',
  ]);
});
