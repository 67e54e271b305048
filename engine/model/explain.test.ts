import { describe, expect, it } from 'vitest';
import { termsOfAct } from './explain';
import { applyNews } from './news';
import { contradict } from './slips';
import { copyState, startState } from './state';
import { stepTo } from './step';

const crisis = () => {
  const state = startState({ reputation: 0, severity: 0.8, blame: 60, crisis: 'preventable' });
  applyNews(state, { energy: 20 });
  stepTo(state, 2);
  return state;
};

describe('the terms of an act', () => {
  it('say what lateness and lost credibility cost', () => {
    const state = crisis();
    contradict(state);
    const terms = new Map(
      termsOfAct(state, { strategy: 'holding-statement' }, 24).map(({ term, amount }) => [term, amount]),
    );
    const worth = 0.3 + 0.7 * 2 ** (-23 / 12);
    expect(terms.get('blame')).toBeCloseTo(-5 * worth * 0.6, 9);
    expect(terms.get('came-late')).toBeCloseTo(5 * 0.6 * (1 - worth), 9);
    expect(terms.get('not-believed')).toBeCloseTo(5 * worth * 0.4, 9);
  });

  it('name goodwill by group, and leave out what did not move', () => {
    const terms = termsOfAct(crisis(), { strategy: 'scapegoat' }, 2);
    expect(terms).toEqual([
      { term: 'goodwill-public', amount: 2 },
      { term: 'goodwill-employees', amount: -12 },
    ]);
  });

  it('are found without doing the act', () => {
    const state = crisis();
    const before = copyState(state);
    termsOfAct(state, { strategy: 'attack-accuser', energy: 20 }, 5);
    expect(state).toEqual(before);
  });
});
