import { describe, expect, it } from 'vitest';
import { openInquiry, regulatorDue } from './regulator';
import { at, get, type ModelSetup, startState } from './state';
import { stepTo } from './step';

const disaster: ModelSetup = { reputation: -40, severity: 1, blame: 90, crisis: 'preventable' };

describe('the inquiry', () => {
  it('is due when the public is under -25 and blame over 70 for 48 h, and comes once', () => {
    const state = startState(disaster);
    stepTo(state, 47);
    expect(regulatorDue(state)).toBe(false);
    stepTo(state, 48);
    expect(regulatorDue(state)).toBe(true);
    openInquiry(state);
    expect(get(state, at.pool)).toBe(12);
    stepTo(state, 200);
    expect(regulatorDue(state)).toBe(false);
  });

  it("is the scenario's own hearing where it has one", () => {
    const state = startState(disaster);
    openInquiry(state, { energy: 30, blame: 2 });
    expect([get(state, at.pool), get(state, at.A)]).toEqual([30, 92]);
  });

  it('starts counting again after a break', () => {
    const state = startState(disaster);
    stepTo(state, 40);
    state[at.A] = 60;
    stepTo(state, 41);
    state[at.A] = 90;
    stepTo(state, 80);
    expect(regulatorDue(state)).toBe(false);
    stepTo(state, 89);
    expect(regulatorDue(state)).toBe(true);
  });

  it('never comes where it is switched off', () => {
    const state = startState({ ...disaster, regulatorEvent: false });
    stepTo(state, 200);
    expect(regulatorDue(state)).toBe(false);
  });

  it('counts the same in short ticks', () => {
    const state = startState(disaster);
    for (let i = 1; i <= 48 * 30; i++) stepTo(state, i / 30);
    expect(regulatorDue(state)).toBe(true);
  });
});
