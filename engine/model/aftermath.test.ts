import { describe, expect, it } from 'vitest';
import { groups } from '../vocabulary';
import { aftermath } from './aftermath';
import { setDesk } from './desk';
import { applyNews } from './news';
import { readings } from './readings';
import { at, copyState, type ModelSetup, startState } from './state';
import { stepTo } from './step';

const setup: ModelSetup = {
  reputation: 5,
  severity: 0.8,
  blame: 60,
  crisis: 'preventable',
  regulatorEvent: false,
};

function ended() {
  const state = startState(setup);
  applyNews(state, { energy: 60 });
  state[at.spoken] = 1;
  stepTo(state, 20);
  return state;
}

describe('the aftermath', () => {
  it('is 30 days of the same model, and leaves the state as it was', () => {
    const state = ended();
    const before = copyState(state);
    const { average, end } = aftermath(state);
    expect(state).toEqual(before);
    stepTo(before, 20 + 720);
    expect(end).toEqual(readings(before).reputation);
    for (const group of groups) expect(average[group]).toBeLessThan(5);
  });

  it('gives the curve when asked, from the end of the round to its own', () => {
    const { curve, end } = aftermath(ended(), undefined, { sampleHours: 6 });
    expect(curve).toHaveLength(121);
    expect(curve[0]).toEqual({ hour: 0, reputation: readings(ended()).reputation });
    expect(curve.at(-1)).toEqual({ hour: 720, reputation: end });
  });

  it('asks at every hour what falls due', () => {
    const hours: number[] = [];
    const trial = aftermath(ended(), (then, hour) => {
      hours.push(hour);
      if (hour === 300) applyNews(then, { energy: 30 });
    });
    expect(hours).toEqual(Array.from({ length: 720 }, (_, hour) => hour));
    expect(trial.end.public).toBeLessThan(aftermath(ended()).end.public);
  });

  it('opens an inquiry where one is due', () => {
    const disaster = (regulatorEvent: boolean) => {
      const state = startState({ ...setup, reputation: -30, blame: 95, regulatorEvent });
      applyNews(state, { energy: 100 });
      return aftermath(state).end.public;
    };
    expect(disaster(true)).toBeLessThan(disaster(false));
  });

  it('works the queue off', () => {
    const waited = ended();
    setDesk(waited, { backlog: 100, latencyHours: 20 });
    const gap = aftermath(ended()).end.customers - aftermath(waited).end.customers;
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(1);
  });
});
