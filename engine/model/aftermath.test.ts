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
    const { curve, end } = aftermath(ended(), [], { sampleHours: 6 });
    expect(curve).toHaveLength(121);
    expect(curve[0]).toEqual({ hour: 0, reputation: readings(ended()).reputation });
    expect(curve.at(-1)).toEqual({ hour: 720, reputation: end });
  });

  it('hears later news at its hour, in any order', () => {
    const [trial, film] = [
      { inHours: 300, energy: 30 },
      { inHours: 100, energy: 10 },
    ];
    const quiet = aftermath(ended()).end.public;
    expect(aftermath(ended(), [trial, film]).end.public).toBeLessThan(quiet);
    expect(aftermath(ended(), [trial, film])).toEqual(aftermath(ended(), [film, trial]));
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
