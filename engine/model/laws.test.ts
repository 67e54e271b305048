import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crises, groups, strategies } from '../vocabulary';
import { type Act, actSchema, applyAct } from './act';
import { applyNews } from './news';
import { readings } from './readings';
import { breakPromise, contradict, flipSupport, leakMemo } from './slips';
import { at, copyState, get, type ModelSetup, type ModelState, startState, stateLength } from './state';
import { stepTo } from './step';

const parts = ['responsibility', 'repair', 'regret', 'explanation', 'repentance', 'forgiveness'] as const;
const energy = fc.double({ min: 0, max: 100, noNaN: true });
const anyParts = fc.shuffledSubarray([...parts], { minLength: 1 });

/** Any act that the schema accepts; options that a strategy does not know are not drawn. */
const anyAct: fc.Arbitrary<Act> = fc
  .record({
    strategy: fc.constantFrom(...strategies),
    energy,
    parts: anyParts,
    k: fc.double({ min: 0, max: 1, noNaN: true }),
    steps: fc.integer({ min: 1, max: 10 }),
    flag: fc.boolean(),
    ceo: fc.boolean(),
    choice: fc.nat(3),
    support: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  .map(({ strategy, energy, parts, k, steps, flag, ceo, choice, support }) => {
    const pick = (...options: string[]) => options[choice % options.length];
    const options: Record<string, object> = {
      'full-apology': { parts, k },
      'partial-apology': { parts, k, hidesHarm: flag },
      'corrective-action': { steps },
      compensation: { public: flag },
      denial: { of: pick('fault', 'rumour') },
      rebuttal: { evidence: pick('bare', 'source', 'process', 'alternative') },
      'attack-accuser': { energy },
      'legal-threat': { energy },
      humour: { at: pick('self', 'situation', 'critic', 'rival') },
      'steal-thunder': { energy, first: flag },
      'delete-posts': { what: pick('rule-based', 'criticism') },
      'internal-memo': { tone: pick('aligned', 'defiant') },
      'reverse-decision': flag ? { support } : {},
    };
    return actSchema.parse({ strategy, ceo, ...options[strategy] });
  });

const anySetup: fc.Arbitrary<ModelSetup> = fc.record({
  reputation: fc.double({ min: -100, max: 100, noNaN: true }),
  severity: fc.double({ min: 0, max: 1, noNaN: true }),
  blame: fc.double({ min: 0, max: 100, noNaN: true }),
  crisis: fc.constantFrom(...crises),
  support: fc.double({ min: -1, max: 1, noNaN: true }),
  falseBlame: fc.double({ min: 0, max: 100, noNaN: true }),
  misbelief: fc.double({ min: 0, max: 1, noNaN: true }),
});

type Happening = {
  after: number;
  act?: Act | undefined;
  energy?: number | undefined;
  slip?: number | undefined;
};
const anyHappening: fc.Arbitrary<Happening> = fc.record({
  after: fc.integer({ min: 0, max: 20 }),
  act: fc.option(anyAct, { nil: undefined }),
  energy: fc.option(energy, { nil: undefined }),
  slip: fc.option(fc.nat(3), { nil: undefined }),
});
const anyStory = fc.array(anyHappening, { maxLength: 30 });
const slips = [contradict, breakPromise, leakMemo, flipSupport] as const;

function live(setup: ModelSetup, story: Happening[], longest = 1): ModelState {
  const state = startState(setup);
  for (const { after, act, energy, slip } of story) {
    stepTo(state, get(state, at.hour) + after, { longest });
    if (act) applyAct(state, act, get(state, at.hour));
    if (slip !== undefined) slips[slip]?.(state);
    if (energy !== undefined) applyNews(state, { energy });
  }
  stepTo(state, get(state, at.hour) + 48, { longest });
  return state;
}

const within = (value: number, least: number, most: number) => value >= least && value <= most;

describe('whatever a company does', () => {
  it('every quantity stays within its range', () => {
    fc.assert(
      fc.property(anySetup, anyStory, (setup, story) => {
        const now = readings(live(setup, story));
        expect(within(now.attributed, 0, 100) && within(now.blame, 0, 100)).toBe(true);
        expect(now.volume).toBeGreaterThanOrEqual(1);
        for (const share of [now.awareness, now.credibility, now.misbelief, now.severity]) {
          expect(within(share, 0, 1)).toBe(true);
        }
        for (const group of groups) expect(within(now.reputation[group], -100, 100)).toBe(true);
        expect(within(now.sentiment, -1, 1) && within(now.support, -1, 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the state stays a list of finite numbers of the same length', () => {
    fc.assert(
      fc.property(anySetup, anyStory, (setup, story) => {
        const state = live(setup, story);
        expect(state).toHaveLength(stateLength);
        expect(state.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('the same story gives the same bytes, and a state that went through JSON goes on as if it had not', () => {
    fc.assert(
      fc.property(anySetup, anyStory, anyStory, (setup, story, more) => {
        const state = live(setup, story);
        expect(JSON.stringify(live(setup, story))).toBe(JSON.stringify(state));
        const revived: ModelState = JSON.parse(JSON.stringify(state));
        for (const one of [state, revived])
          for (const { act } of more) if (act) applyAct(one, act, get(one, at.hour) + 1);
        stepTo(state, get(state, at.hour) + 24);
        stepTo(revived, get(revived, at.hour) + 24);
        expect(JSON.stringify(revived)).toBe(JSON.stringify(state));
      }),
    );
  });

  it('a copy lives its own life', () => {
    fc.assert(
      fc.property(anySetup, anyAct, (setup, act) => {
        const state = startState(setup);
        const copy = copyState(state);
        applyAct(copy, act, 0);
        stepTo(copy, 10);
        expect(state).toEqual(startState(setup));
      }),
    );
  });

  it('the length of the tick hardly matters to the public', () => {
    const calm = fc.array(
      fc.record({
        after: fc.integer({ min: 1, max: 20 }),
        act: anyAct,
        energy: fc.integer({ max: 40, min: 0 }),
      }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(anySetup, calm, (setup, story) => {
        const coarse = readings(live(setup, story, 1)).reputation.public;
        const fine = readings(live(setup, story, 0.25)).reputation.public;
        expect(Math.abs(coarse - fine)).toBeLessThan(1);
      }),
    );
  });

  it('responses never bring blame under 5, nor lift it where it was under 5', () => {
    fc.assert(
      fc.property(anySetup, anyAct, (setup, act) => {
        const state = startState(setup);
        applyNews(state, { energy: 10 });
        const before = get(state, at.A);
        applyAct(state, act, 1);
        expect(get(state, at.A)).toBeGreaterThanOrEqual(Math.min(5, before));
      }),
    );
  });
});
