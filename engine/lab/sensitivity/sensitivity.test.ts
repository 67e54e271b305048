import { describe, expect, it } from 'vitest';
import { branchingScenario } from '../../fixtures/branching';
import { applyNews } from '../../model/news';
import { parameters } from '../../model/parameters';
import { at, get, startState } from '../../model/state';
import { stepTo } from '../../model/step';
import { fateOf } from '../balance/fate';
import { sensitivity, swappedIn, triedNumbers } from './sensitivity';

function loudness(): number {
  const state = startState({ reputation: 0, severity: 0.5, blame: 60, crisis: 'preventable' });
  applyNews(state, { energy: 40 });
  stepTo(state, 24);
  return get(state, at.Aw);
}

describe('which numbers change the order of teams', () => {
  it('tries each number once, and puts every one of them back', () => {
    const before = JSON.stringify(parameters);
    const heard = loudness();
    const trials = sensitivity([branchingScenario], 6);
    let told = 0;
    let last = trials.next();
    for (; !last.done; last = trials.next()) told += 1;
    expect(told).toBe(triedNumbers().length);
    expect(last.value.numbers).toBe(told);
    expect(last.value.changed.every(({ swapped }) => swapped > 0 && swapped <= 1)).toBe(true);
    expect(JSON.stringify(parameters)).toBe(before);
    expect(loudness()).toBe(heard);
  });

  it('a moved number is felt by the equations while it is moved', () => {
    const heard = loudness();
    const { awarenessRate } = parameters.spread;
    const { value } = awarenessRate;
    awarenessRate.value = 2 * value;
    const more = loudness();
    awarenessRate.value = value;
    expect(more).toBeGreaterThan(heard);
  });

  it('counts pairs that stand the other way round', () => {
    expect(swappedIn([[3, 2, 1]], [[3, 1, 2]])).toBeCloseTo(1 / 3, 9);
    expect(swappedIn([[1, 1]], [[1, 2]])).toBe(0);
  });
});

it('[CT21] measures the field against fate: less blame at the start is worth more to a silent team', () => {
  const { low, high, fate, share } = fateOf(branchingScenario, 20);
  expect(high).toBeGreaterThanOrEqual(low);
  expect(fate).toBeGreaterThan(0);
  expect(share).toBeCloseTo((high - low) / fate, 9);
});
