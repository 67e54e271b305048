import { describe, expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import type { Condition } from '../scenario/condition';
import type { Inject } from '../scenario/structure';
import { type Plan, planOf } from '../world/plan';
import { startWorld } from '../world/start';
import type { Promised, Resolved, World } from '../world/world';
import { owedBy } from './owed';

const answer = (responseId: string | null, decisionId = 'first', resolvedP = 1000): Resolved => ({
  decisionId,
  responseId,
  openedP: 0,
  resolvedP,
  minute: 1,
  feedFrom: 1,
  knew: [],
  ending: 'locked',
  tally: { split: [], confidence: null, changes: 0 },
  turn: null,
});

const nothing = { worse: false, better: false };

/** The test scenario with nothing in it that brings news but this. */
function planWith(news: Partial<Inject>): Plan {
  const [first] = testScenario.structure.injects;
  if (!first) throw new Error('the test scenario has an inject');
  const inject: Inject = {
    ...{ id: 'the-bill', channel: first.channel, persona: first.persona, kind: first.kind },
    ...{ at: testScenario.structure.ends, deck: false, hearing: false, leak: false, news: { energy: 20 } },
    ...news,
  };
  return planOf({ ...testScenario, structure: { ...testScenario.structure, injects: [inject] } });
}

function worldOf(plan: Plan, answers: Resolved[], more: Partial<World> = {}): World {
  return { ...startWorld(plan), resolved: answers, ...more };
}

function owed(one: Resolved, when: Condition, more: Partial<World> = {}, earlier: Resolved[] = []) {
  const plan = planWith({ when });
  return owedBy(plan, worldOf(plan, [...earlier, one], more), one);
}

describe('[D10] what of an answer is still open', () => {
  test('news that only the answer brings may make it worse, news that it keeps away better', () => {
    expect(owed(answer('joke'), { chosen: 'first/joke' })).toEqual({ worse: true, better: false });
    expect(owed(answer('joke'), { silent: 'first' })).toEqual({ worse: false, better: true });
    expect(owed(answer('joke'), { not: { chosen: 'first/joke' } })).toEqual({ worse: false, better: true });
  });

  test('news that comes all the same, or no more, is not owed', () => {
    expect(owed(answer('joke'), { not: { chosen: 'first/deny' } })).toEqual(nothing);
    expect(owed(answer('joke'), { happened: 'the-film' })).toEqual(nothing);
    const both: Condition = { all: [{ chosen: 'first/joke' }, { chosen: 'second/bare' }] };
    const second = () => answer('bare', 'second', 2000);
    expect(owed(second(), both, {}, [answer('joke')])).toEqual({ worse: true, better: false });
    expect(owed(second(), both, {}, [answer('deny')])).toEqual(nothing);
    expect(owed(answer('joke'), { chosen: 'first/joke' }, { happened: { 'the-bill': 500 } })).toEqual(
      nothing,
    );
    expect(owed(answer('joke'), { chosen: 'first/joke' }, { happened: { 'the-bill': 1500 } }).worse).toBe(
      true,
    );
  });

  test('what only later play can answer stays open where the answer has a part in it', () => {
    const later: Condition = { all: [{ chosen: 'first/joke' }, { over: { blame: 50 } }] };
    expect(owed(answer('joke'), later)).toEqual({ worse: true, better: false });
    expect(owed(answer('deny', 'first'), { over: { blame: 50 } }).better).toBe(false);
  });

  test('a promise is owed until it is kept, and keeping it is worth more than it looks', () => {
    const plan = planWith({ when: { happened: 'nothing' } });
    const promise: Promised = {
      ...{ key: 'first/hold', dueMinute: 60, keptBy: ['second/apologise'], kind: 'update', won: 0 },
      state: 'open',
    };
    const [hold, apologise] = [answer('hold'), answer('apologise', 'second', 2000)];
    const before = worldOf(plan, [hold], { promises: [promise] });
    expect(owedBy(plan, before, hold)).toEqual({ worse: true, better: false });
    const after = worldOf(plan, [hold, apologise], { promises: [{ ...promise, state: 'kept' }] });
    expect(owedBy(plan, after, hold)).toEqual(nothing);
    expect(owedBy(plan, after, apologise).better).toBe(true);
  });

  test('a claim is owed until it has come out, for good or ill', () => {
    const plan = planWith({ when: { happened: 'nothing' } });
    const { settled = '', truth } = plan.facts.get('overbooked') ?? {};
    const open = worldOf(plan, []);
    const out = worldOf(plan, [], { happened: { [settled]: 5000 } });
    const [yes, no] = [answer('deny'), answer('apologise', 'second')];
    for (const one of [yes, no]) expect(owedBy(plan, open, { ...one }).worse).toBe(true);
    expect(owedBy(plan, out, { ...yes }).worse).toBe(truth === false);
    expect(owedBy(plan, out, { ...no }).worse).toBe(truth === true);
  });
});
