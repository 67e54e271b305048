import { expect, test } from 'vitest';
import { applyAct } from './act';
import { applyNews } from './news';
import { outlook } from './outlook';
import { copyState, startState } from './state';
import { step } from './step';

function afterTheVideo() {
  const state = startState({ reputation: 3, severity: 0.85, blame: 85, crisis: 'preventable' });
  applyNews(state, { energy: 60 });
  step(state, 4);
  return state;
}

test('the outlook leaves the state as it is, and shows a storm before opinion has moved', () => {
  const state = afterTheVideo();
  const before = copyState(state);
  expect(outlook(state).public).toBeLessThan(-15);
  expect(state).toEqual(before);
});

test('an apology is seen in the outlook at once', () => {
  const apologised = afterTheVideo();
  applyAct(apologised, { strategy: 'full-apology', parts: ['responsibility', 'repair', 'regret'] }, 4);
  expect(outlook(apologised).public).toBeGreaterThan(outlook(afterTheVideo()).public + 0.5);
});
