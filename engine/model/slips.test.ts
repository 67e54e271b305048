import { describe, expect, it } from 'vitest';
import { applyAct } from './act';
import { breakPromise, contradict, flipSupport, foundOut, leakMemo } from './slips';
import { at, get, startState } from './state';

const start = () =>
  startState({ reputation: 0, severity: 0.8, blame: 60, crisis: 'preventable', support: 0.2 });

describe('slips', () => {
  it('a contradiction costs 4 blame and leaves 60 % of the credibility, two leave 36 %; it is no statement', () => {
    const state = start();
    contradict(state);
    contradict(state);
    expect(get(state, at.C)).toBeCloseTo(0.36, 9);
    expect(get(state, at.A)).toBe(68);
    expect(get(state, at.spoken)).toBe(0);
  });

  it('after the CEO has spoken it leaves half', () => {
    const state = start();
    applyAct(state, { strategy: 'holding-statement', ceo: true }, 0);
    contradict(state);
    expect(get(state, at.C)).toBeCloseTo(0.5, 9);
  });

  it('a missed update costs 5 blame, a broken promise credibility', () => {
    const state = start();
    breakPromise(state);
    expect(get(state, at.A)).toBe(65);
    breakPromise(state, 'action');
    expect(get(state, at.C)).toBeCloseTo(0.6, 9);
  });

  it('what is found out as false costs 8 blame in all, and credibility once', () => {
    const state = start();
    foundOut(state);
    expect([get(state, at.C), get(state, at.A)]).toEqual([0.6, 68]);
  });

  it('a defiant memo that leaks is blame and a contradiction; an aligned one is nothing', () => {
    const aligned = start();
    applyAct(aligned, { strategy: 'internal-memo', tone: 'aligned' }, 0);
    leakMemo(aligned);
    expect([get(aligned, at.A), get(aligned, at.C)]).toEqual([60, 1]);
    const defiant = start();
    applyAct(defiant, { strategy: 'internal-memo', tone: 'defiant' }, 0);
    leakMemo(defiant, undefined, 8);
    expect([get(defiant, at.A), get(defiant, at.C), get(defiant, at.pool)]).toEqual([71, 0.6, 8]);
    leakMemo(defiant);
    expect(get(defiant, at.A)).toBe(71);
  });

  it('support turns round, or to what is said', () => {
    const state = start();
    flipSupport(state);
    expect(get(state, at.support)).toBe(-0.2);
    flipSupport(state, 0.5);
    expect(get(state, at.support)).toBe(0.5);
  });
});
