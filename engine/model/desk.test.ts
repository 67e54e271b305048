import { describe, expect, it } from 'vitest';
import { creditReplies, setDesk, workOff } from './desk';
import { readings } from './readings';
import { at, copyState, get, startState } from './state';
import { step } from './step';

const start = (graceHours = 1) =>
  startState({
    reputation: 0,
    severity: 0.5,
    blame: 50,
    crisis: 'accidental',
    desk: { baseInflow: 20, graceHours },
  });

describe('answers at the desk', () => {
  it('earns goodwill and calm in person, and loses a little warmth by template', () => {
    const personal = start();
    personal[at.V] = 11;
    creditReplies(personal, 100, 'personal');
    expect(get(personal, at.credit)).toBe(0.5);
    expect(get(personal, at.V)).toBeCloseTo(10.8, 9);
    const template = start();
    creditReplies(template, 100, 'template');
    expect(get(template, at.credit)).toBe(-0.25);
  });
});

describe('waiting', () => {
  it('is free within the grace, and then takes up to 6 points from the verdict of customers', () => {
    const state = start();
    const pull = (latencyHours: number) => {
      setDesk(state, { backlog: 1, latencyHours });
      return get(state, at.waiting);
    };
    expect(pull(1)).toBe(0);
    expect(pull(7)).toBeCloseTo(-6 * (1 - Math.exp(-1)), 9);
    expect(pull(200)).toBeCloseTo(-6, 9);
  });

  it('moves customers only', () => {
    const state = start();
    const waited = copyState(state);
    setDesk(waited, { backlog: 50, latencyHours: 10 });
    for (const one of [state, waited]) step(one, 1);
    expect(readings(waited).reputation.customers).toBeLessThan(readings(state).reputation.customers);
    expect(readings(waited).reputation.public).toBe(readings(state).reputation.public);
  });

  it('fades when the queue is worked off', () => {
    const state = start();
    setDesk(state, { backlog: 50, latencyHours: 10 });
    for (let hour = 0; hour < 96; hour++) workOff(state, 1);
    expect(get(state, at.waiting)).toBe(0);
    expect(get(state, at.backlog)).toBeLessThan(1);
  });
});
