import { describe, expect, it } from 'vitest';
import { applyNews, jitterFor, leakHoursFor } from './news';
import { at, get, startState } from './state';
import { stepTo } from './step';

const quiet = () => startState({ reputation: 0, severity: 0.5, blame: 90, crisis: 'preventable' });

describe('news', () => {
  it('starts the clock of delay the first time only', () => {
    const state = quiet();
    stepTo(state, 7);
    applyNews(state, { energy: 1 });
    stepTo(state, 9);
    applyNews(state, { energy: 1 });
    expect(get(state, at.firstHour)).toBe(7);
  });

  it('adds its energy, times the luck, and its blame, within 0 to 100', () => {
    const state = quiet();
    applyNews(state, { energy: 10, blame: 20 }, 1.5);
    expect(get(state, at.pool)).toBe(15);
    expect(get(state, at.A)).toBe(100);
    applyNews(state, { energy: 0, blame: -200 });
    expect(get(state, at.A)).toBe(0);
  });
});

describe('luck', () => {
  const many = Array.from({ length: 20_000 }, (_, seed) => Math.log(jitterFor(seed, 'first-video')));
  const mean = many.reduce((sum, one) => sum + one, 0) / many.length;
  const spread = Math.sqrt(many.reduce((sum, one) => sum + (one - mean) ** 2, 0) / many.length);

  it('is log-normal around 1 with sigma .15', () => {
    expect(mean).toBeCloseTo(0, 2);
    expect(spread).toBeCloseTo(0.15, 2);
  });

  it('belongs to the seed and the event, not to the order of asking', () => {
    expect(jitterFor(7, 'first-video')).toBe(jitterFor(7, 'first-video'));
    expect(jitterFor(7, 'first-video')).not.toBe(jitterFor(7, 'second-video'));
    expect(jitterFor(7, 'first-video')).not.toBe(jitterFor(8, 'first-video'));
  });

  it('of two events is not tied together', () => {
    const others = Array.from({ length: 20_000 }, (_, seed) => Math.log(jitterFor(seed, 'first-videp')));
    const tied = many.reduce((sum, one, i) => sum + one * (others[i] ?? 0), 0) / many.length / 0.15 ** 2;
    expect(Math.abs(tied)).toBeLessThan(0.03);
  });

  it('lets a memo leak after one to eight hours', () => {
    const hours = Array.from({ length: 500 }, (_, seed) => leakHoursFor(seed, 'letter-to-staff'));
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...hours)).toBeLessThanOrEqual(8);
    expect(new Set(hours).size).toBeGreaterThan(400);
  });
});
