import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groups } from '../vocabulary';
import { applyAct } from './act';
import { applyNews } from './news';
import { readings } from './readings';
import { at, copyState, get, type ModelSetup, type ModelState, startState } from './state';
import { step, stepTo } from './step';

const grave: ModelSetup = { reputation: 10, severity: 0.8, blame: 70, crisis: 'preventable' };

/** A state with every quantity in motion. */
function stirred(setup: Partial<ModelSetup> = {}): ModelState {
  const state = startState({ ...grave, support: 0.2, falseBlame: 90, misbelief: 0.2, ...setup });
  applyNews(state, { energy: 40 });
  state[at.C] = 0.5;
  groups.forEach((_, g) => {
    state[at.credit + g] = g - 2;
    state[at.R + g] = 10 - 3 * g;
  });
  return state;
}

/** docs/model.md#one-tick word for word, slow and plain, against which the quick one is compared. */
function byTheBook(state: ModelState, dt: number): ModelState {
  const s = copyState(state);
  const v = (place: number) => get(s, place);
  const flow = v(at.pool) * (1 - Math.exp(-dt / 5));
  s[at.pool] = v(at.pool) - flow;
  s[at.V] = 1 + (v(at.V) - 1) * Math.exp(-dt / 40) + flow;
  if (v(at.firstHour) >= 0 && v(at.hour) - v(at.firstHour) >= 4 - 1e-9 && v(at.spoken) === 0) {
    const more = Math.min(0.5 * dt, 10 - v(at.silence));
    s[at.silence] = v(at.silence) + more;
    s[at.A] = Math.min(100, v(at.A) + more);
  }
  const V = Math.max(1, v(at.V));
  s[at.Aw] = v(at.Aw) + (1 - v(at.Aw)) * (1 - Math.exp(-0.0105 * Math.log10(V) * dt));
  s[at.Aw] = v(at.Aw) * Math.exp(-dt / 170);
  s[at.C] = Math.min(1, v(at.C) + (0.05 * dt) / 24);
  if (v(at.rumour) === 1) s[at.M] = v(at.M) + 0.02 * v(at.M) * (1 - v(at.M)) * dt;
  const B = v(at.A) + (v(at.Afalse) - v(at.A)) * v(at.M);
  const live = Math.min(1, Math.log10(V) / 2);
  const w = [0.6, 1, 0.45, 0.8, 0.05, 0.7];
  const tau = [72, 36, 48, 8, 12, 96];
  groups.forEach((group, g) => {
    const x = group === 'media' || group === 'investors' ? live : v(at.Aw);
    const force = 102 * (w[g] ?? 0) * v(at.sev) * x * (-B / 100 + v(at.support) * (1 - B / 100));
    const verdict = Math.max(-100, Math.min(100, v(at.anchor + g) + v(at.credit + g) + force));
    s[at.R + g] = v(at.R + g) + (verdict - v(at.R + g)) * (1 - Math.exp(-dt / (tau[g] ?? 1)));
    if (v(at.R + g) < v(at.anchor + g)) {
      s[at.anchor + g] = v(at.anchor + g) + ((v(at.R + g) - v(at.anchor + g)) * dt) / (24 * 75);
    }
    s[at.anchor + g] = v(at.anchor + g) + ((v(at.base + g) - v(at.anchor + g)) * dt) / (24 * 365);
    s[at.credit + g] = v(at.credit + g) * Math.exp(-dt / (24 * 30));
  });
  s[at.hour] = v(at.hour) + dt;
  return s;
}

describe('a tick', () => {
  it('does what the page of the model says, in its order', () => {
    for (const dt of [1, 0.25, 1 / 30]) {
      const state = stirred({ regulatorEvent: false });
      let book = copyState(state);
      for (let i = 0; i < 200; i++) {
        step(state, dt);
        book = byTheBook(book, dt);
      }
      state.forEach((value, place) => {
        expect(value, `place ${place}`).toBeCloseTo(book[place] ?? Number.NaN, 8);
      });
    }
  });

  it('loses nothing between pool and conversation', () => {
    const state = startState(grave);
    applyNews(state, { energy: 50 });
    step(state, 0.001);
    expect(get(state, at.pool) + get(state, at.V) - 1).toBeCloseTo(50, 3);
  });

  it('halves the pool in 3.5 h and the conversation in 28 h', () => {
    const state = startState(grave);
    applyNews(state, { energy: 50 });
    stepTo(state, 5 * Math.LN2);
    expect(get(state, at.pool)).toBeCloseTo(25, 6);
    state[at.pool] = 0;
    const loud = get(state, at.V) - 1;
    stepTo(state, get(state, at.hour) + 40 * Math.LN2);
    expect(get(state, at.V) - 1).toBeCloseTo(loud / 2, 6);
  });

  it('changes nothing on a quiet day', () => {
    const state = startState({ ...grave, regulatorEvent: false });
    const before = copyState(state);
    stepTo(state, 240);
    before[at.hour] = 240;
    expect(state).toEqual(before);
  });
});

describe('silence', () => {
  it('costs nothing before hour 4 after the first signal, then half a point an hour, ten at most', () => {
    const state = startState(grave);
    applyNews(state, { energy: 5 });
    stepTo(state, 4);
    expect(get(state, at.A)).toBe(70);
    stepTo(state, 5);
    expect(get(state, at.A)).toBeCloseTo(70.5, 9);
    stepTo(state, 100);
    expect(get(state, at.A)).toBeCloseTo(80, 9);
  });

  it('has no price before anybody knows, nor after the company has spoken', () => {
    const unknown = startState(grave);
    stepTo(unknown, 20);
    expect(get(unknown, at.A)).toBe(70);
    applyNews(unknown, { energy: 5 });
    unknown[at.spoken] = 1;
    stepTo(unknown, 60);
    expect(get(unknown, at.A)).toBe(70);
  });

  it('goes on under a denial and an attack, and is not undone by one after an answer', () => {
    const denied = startState(grave);
    applyNews(denied, { energy: 5 });
    applyAct(denied, { strategy: 'denial' }, 0);
    stepTo(denied, 6);
    expect(get(denied, at.A)).toBeCloseTo(77, 9);
    applyAct(denied, { strategy: 'holding-statement' }, 6);
    const answered = get(denied, at.A);
    applyAct(denied, { strategy: 'denial' }, 6);
    stepTo(denied, 20);
    expect(get(denied, at.A)).toBeCloseTo(answered + 6, 9);
  });
});

describe('a false version', () => {
  it('grows while it stands, and moves blame toward what it would mean', () => {
    const state = startState({ ...grave, blame: 10, falseBlame: 90, misbelief: 0.3 });
    expect(readings(state).blame).toBeCloseTo(10 + 80 * 0.3, 9);
    stepTo(state, 10);
    expect(get(state, at.M)).toBeGreaterThan(0.3);
    expect(readings(state).attributed).toBe(10);
  });

  it('stands still where growth is switched off', () => {
    const state = startState({ ...grave, falseBlame: 90, misbelief: 0.3, rumourGrowth: false });
    stepTo(state, 10);
    expect(get(state, at.M)).toBe(0.3);
  });
});

describe('what lasts', () => {
  it('leaves a scar: the anchor follows a low opinion and heals slowly', () => {
    const state = startState(grave);
    applyNews(state, { energy: 80 });
    stepTo(state, 24 * 30);
    const scarred = get(state, at.anchor + 1);
    expect(scarred).toBeLessThan(10);
    stepTo(state, 24 * 365);
    expect(get(state, at.anchor + 1)).toBeGreaterThan(scarred);
    expect(readings(state).reputation.public).toBeLessThan(10);
  });

  it('gives consistency back at .05 a day, to 1 at most', () => {
    const state = startState(grave);
    state[at.C] = 0.6;
    stepTo(state, 48);
    expect(get(state, at.C)).toBeCloseTo(0.7, 9);
    stepTo(state, 480);
    expect(get(state, at.C)).toBe(1);
  });
});

describe('support for a contested policy', () => {
  it('can lift a reputation when blame is low, and does less as blame rises', () => {
    const loved = startState({ reputation: 0, severity: 0.2, blame: 0, crisis: 'victim', support: 0.4 });
    applyNews(loved, { energy: 30 });
    loved[at.spoken] = 1;
    const blamed = copyState(loved);
    blamed[at.A] = 60;
    stepTo(loved, 48);
    stepTo(blamed, 48);
    expect(readings(loved).reputation.public).toBeGreaterThan(0);
    expect(readings(blamed).reputation.public).toBeLessThan(0);
  });
});

describe('stepTo', () => {
  it('lands on the hour exactly, whatever the ticks', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0.01, max: 6, noNaN: true }),
        (hour, longest) => {
          const state = stirred();
          stepTo(state, hour, { longest });
          expect(get(state, at.hour)).toBe(hour);
        },
      ),
    );
  });

  it('takes no step back', () => {
    const state = stirred();
    stepTo(state, 10);
    const before = copyState(state);
    stepTo(state, 9);
    expect(state).toEqual(before);
  });

  it('never ticks longer than an hour inside', () => {
    const once = stirred();
    const hourly = copyState(once);
    step(once, 6);
    for (let i = 0; i < 6; i++) step(hourly, 1);
    expect(once).toEqual(hourly);
  });
});
