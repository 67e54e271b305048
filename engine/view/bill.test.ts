import { describe, expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { playing } from '../fixtures/table';
import { at } from '../model/state';
import type { Condition } from '../scenario/condition';
import type { Inject, Response } from '../scenario/structure';
import { type Plan, planOf } from '../world/plan';
import { startWorld } from '../world/start';
import type { Promised, Resolved, World } from '../world/world';
import { billInRound, billOf } from './bill';

const answer = (responseId: string | null, more: Partial<Resolved> = {}): Resolved => ({
  ...{ decisionId: 'first', responseId, openedP: 0, resolvedP: 1000, minute: 1, feedFrom: 1, knew: [] },
  ...{ ending: 'locked', tally: { split: [], confidence: null, changes: 0 }, turn: null },
  ...more,
});

/** The test scenario with one piece of news, and with answers to its first decision that only do what is said here. */
function planWith(news: Partial<Inject>, responses: Record<string, Partial<Response>> = {}): Plan {
  const { structure } = testScenario;
  const [first] = structure.injects;
  if (!first) throw new Error('the test scenario has an inject');
  const inject: Inject = {
    ...{ id: 'the-bill', channel: first.channel, persona: first.persona, kind: first.kind },
    ...{ at: structure.ends, deck: false, hearing: false, leak: false, news: { energy: 20 } },
    ...news,
  };
  const decisions = structure.decisions.map((decision) => ({
    ...decision,
    responses: decision.responses.map(({ promise: _p, asserts: _a, ...response }) => ({
      ...response,
      ...responses[response.id],
    })),
  }));
  return planOf({ ...testScenario, structure: { ...structure, decisions, injects: [inject] } });
}

function bill(plan: Plan, one: Resolved, more: Partial<World> = {}, skipped: string[] = []) {
  return billOf({ plan, world: { ...startWorld(plan), resolved: [one], ...more }, skipped }, one);
}

const never: Condition = { happened: 'nothing' };
const joke = { when: { chosen: 'first/joke' } } as const;

describe('[D14] that something is still to come', () => {
  test('is told of news that the answer brings for certain, until it has come', () => {
    expect(bill(planWith(joke), answer('joke'))).toBe('news');
    expect(bill(planWith(joke), answer('deny'))).toBeNull();
    const plan = planWith(joke);
    expect(bill(plan, answer('joke'), { cursor: plan.timeline.length })).toBeNull();
  });

  test('also where it counts from something that has happened, and is on its way', () => {
    const later = planWith({
      when: { chosen: 'first/joke' },
      after: { inject: 'film', minutes: 5 },
      at: undefined,
    });
    expect(bill(later, answer('joke'))).toBeNull();
    const pending = [{ kind: 'inject' as const, id: 'the-bill', due: 30, until: null }];
    expect(bill(later, answer('joke'), { pending })).toBe('news');
  });

  test('is not told of news that only may come, comes after silence too, does good, or that the instructor skips', () => {
    const maybe: Condition = { all: [{ chosen: 'first/joke' }, { over: { blame: 50 } }] };
    expect(bill(planWith({ when: maybe }), answer('joke'))).toBeNull();
    expect(bill(planWith({ unless: { chosen: 'first/deny' } }), answer('joke'))).toBeNull();
    expect(bill(planWith({ ...joke, news: { energy: 20, blame: -5 } }), answer('joke'))).toBeNull();
    expect(bill(planWith({ ...joke, deck: true }), answer('joke'))).toBeNull();
    expect(bill(planWith(joke), answer('joke'), {}, ['the-bill'])).toBeNull();
  });

  test('is told of a promise while it is open: not once it is kept or broken, nor if legal took it out', () => {
    const plan = planWith({ when: never }, { hold: { promise: promised() } });
    const world = (state: Promised['state']) => ({
      promises: [{ key: 'first/hold', dueMinute: 60, keptBy: [], kind: 'update' as const, won: 0, state }],
    });
    expect(bill(plan, answer('hold'), world('open'))).toBe('promise');
    for (const state of ['kept', 'broken'] as const)
      expect(bill(plan, answer('hold'), world(state))).toBeNull();
    const handling = { redlined: true } as const;
    expect(bill(plan, answer('hold', { handling }), world('open'))).toBeNull();
  });

  test('is told of a claim until it is settled, whether it is true or not', () => {
    for (const as of [true, false]) {
      const plan = planWith({ when: never }, { deny: { asserts: [{ fact: 'overbooked', as }] } });
      const settled = plan.facts.get('overbooked')?.settled ?? '';
      expect(bill(plan, answer('deny'))).toBe('claim');
      expect(bill(plan, answer('deny'), { happened: { [settled]: 5 } })).toBeNull();
    }
  });

  test('is told of a letter to the staff unlike the public line until it has got out', () => {
    const letter = (tone: 'aligned' | 'defiant') =>
      planWith({ when: never }, { deny: { acts: [{ strategy: 'internal-memo', tone }] } });
    const model = startWorld(letter('defiant')).model.slice();
    model[at.memo] = 2;
    expect(bill(letter('defiant'), answer('deny'), { model })).toBe('memo');
    expect(bill(letter('defiant'), answer('deny'))).toBeNull();
    expect(bill(letter('aligned'), answer('deny'), { model })).toBeNull();
  });

  test('is told of no answer once the round is over', () => {
    const { round } = playing();
    const plan = planWith(joke);
    const over = { ...round, scenario: plan.scenario };
    const world = startWorld(plan);
    expect(billInRound(over, world, answer('joke'))).toBe('news');
    expect(billInRound({ ...over, stage: 'ended' }, world, answer('joke'))).toBeNull();
  });
});

function promised(): NonNullable<Response['promise']> {
  const [found] = testScenario.structure.decisions.flatMap(({ responses }) =>
    responses.flatMap(({ promise }) => promise ?? []),
  );
  if (!found) throw new Error('the test scenario has a promise');
  return found;
}
