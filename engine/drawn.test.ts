import { describe, expect, test } from 'vitest';
import { createRound } from './create';
import { debriefWords } from './debrief/words';
import { drawn } from './drawn';
import { testScenario } from './fixtures/scenario';
import type { Settings } from './round';
import { roundHash } from './round-file/personal';
import { roundFile } from './round-file/round-file';
import { findingOf, type Scenario, wordsIn } from './scenario';
import { stormOf } from './storm-of-round';
import { usualSettings } from './usual-settings';
import { expectedOf } from './world/expected';
import { holds } from './world/holds';
import { planOf } from './world/plan';
import { startWorld } from './world/start';

const seeds = Array.from({ length: 400 }, (_, seed) => seed);

function begun(seed: number, scenario: Scenario = testScenario, more: Partial<Settings> = {}) {
  return createRound({ id: 'r', scenario, seed, settings: { ...usualSettings, ...more }, teamCount: 2 });
}

const orderOf = ({ structure }: Scenario, i = 0) =>
  structure.decisions[i]?.responses.map(({ id }) => id) ?? [];

describe('[D13] the order of responses', () => {
  test('is the same whenever the seed is, and whatever the order in the file was', () => {
    const turned: Scenario = {
      ...testScenario,
      structure: {
        ...testScenario.structure,
        decisions: testScenario.structure.decisions.map((one) => ({
          ...one,
          responses: one.responses.toReversed(),
        })),
      },
    };
    for (const seed of seeds.slice(0, 50))
      expect(orderOf(drawn(turned, seed))).toEqual(orderOf(drawn(testScenario, seed)));
  });

  test('puts every response everywhere about equally often: none is always last', () => {
    const responses = orderOf(testScenario);
    for (const id of responses)
      for (const place of responses.keys()) {
        const there = seeds.filter((seed) => orderOf(drawn(testScenario, seed))[place] === id).length;
        const share = there / seeds.length;
        expect(Math.abs(share - 1 / responses.length), `${id} in place ${place}`).toBeLessThan(0.1);
      }
  });

  test('differs between decisions, and is nothing but an order', () => {
    const one = begun(3).scenario.structure;
    expect(one.decisions.map(({ id }) => id)).toEqual(testScenario.structure.decisions.map(({ id }) => id));
    one.decisions.forEach((decision, i) => {
      const [now, then] = [decision.responses, testScenario.structure.decisions[i]?.responses ?? []];
      expect(now.toSorted(byId)).toEqual(then.toSorted(byId));
    });
  });

  test('comes back from a round file, which has the same hash', () => {
    const round = begun(11, varied);
    const { scenario } = JSON.parse(JSON.stringify(roundFile(round, [], noResults)));
    expect(scenario).toEqual(JSON.parse(JSON.stringify(varied)));
    const beginning = begun(11, scenario);
    expect(orderOf(beginning.scenario)).toEqual(orderOf(round.scenario));
    expect(beginning.scenario.variant).toBe(round.scenario.variant);
    const asText = (text: string) => text;
    expect(roundHash(beginning, [], asText)).toBe(roundHash(round, [], asText));
  });
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const noResults = {
  ...{ rules: 2, seed: 11, endedP: 0, early: true, teams: [], realCase: null },
  doingNothing: { curve: [], score: 0, end: 0, after30Days: 0 },
};

/** The report was right in one of two variants. */
const varied: Scenario = {
  ...testScenario,
  structure: {
    ...testScenario.structure,
    variants: [
      { id: 'a-rumour', truths: { overbooked: false } },
      { id: 'it-was', truths: { overbooked: true } },
    ],
    decisions: testScenario.structure.decisions.map((one, i) =>
      i === 0 ? { ...one, expectedIf: [{ when: { true: 'overbooked' }, answers: ['deny'] }] } : one,
    ),
  },
  words: Object.fromEntries(
    Object.entries(testScenario.words).map(([language, words]) => {
      const { overbooked } = words.facts;
      if (!overbooked) throw new Error('the fact has words');
      const fact = { ...overbooked, findingIf: { 'it-was': 'It was overbooked.' } };
      return [language, { ...words, facts: { ...words.facts, overbooked: fact } }];
    }),
  ),
};

describe('[F5] what is true', () => {
  test('is drawn by the seed, each variant about equally often', () => {
    const drawnSo = seeds.filter((seed) => begun(seed, varied).scenario.variant === 'it-was').length;
    expect(Math.abs(drawnSo / seeds.length - 0.5)).toBeLessThan(0.1);
  });

  test('is what the trainer chose, whatever the seed', () => {
    for (const seed of seeds.slice(0, 20)) {
      expect(begun(seed, varied, { variant: 'it-was' }).scenario.variant).toBe('it-was');
      expect(begun(seed, varied, { variant: 'as-it-happened' }).scenario.variant).toBe('a-rumour');
    }
  });

  test('decides facts, findings, conditions, expected answers and the debrief', () => {
    const told = (variant: string) => {
      const { scenario, seed } = begun(1, varied, { variant });
      const plan = planOf(scenario);
      const world = startWorld(plan);
      const first = plan.decisions.get('first');
      if (!first) throw new Error('there is a first decision');
      return {
        truth: stormOf({ scenario, seed, skipped: [], delayed: {} }).plan.facts.get('overbooked')?.truth,
        holds: [holds(plan, world, { true: 'overbooked' }), holds(plan, world, { variant: 'it-was' })],
        finding: findingOf(wordsIn(scenario, 'en'), 'overbooked', scenario.variant),
        expected: expectedOf(plan, world, first),
        debrief: debriefWords(scenario, 'en').truth,
      };
    };
    const finding = testScenario.words.en?.facts.overbooked?.finding;
    const claim = testScenario.words.en?.facts.overbooked?.claim;
    expect(told('it-was')).toEqual({
      truth: true,
      holds: [true, true],
      finding: 'It was overbooked.',
      expected: ['deny'],
      debrief: {
        asItHappened: false,
        facts: [{ id: 'overbooked', claim, true: true, finding: 'It was overbooked.' }],
      },
    });
    expect(told('a-rumour')).toEqual({
      truth: false,
      holds: [false, false],
      finding,
      expected: ['hold'],
      debrief: { asItHappened: true, facts: [{ id: 'overbooked', claim, true: false, finding }] },
    });
  });

  test('is drawn from what the author wrote, also from a scenario that was drawn before', () => {
    const before = drawn(varied, 1, 'it-was');
    expect(drawn(before, 5, 'a-rumour')).toEqual(drawn(varied, 5, 'a-rumour'));
    expect(debriefWords(testScenario, 'en').truth).toBeUndefined();
  });
});
