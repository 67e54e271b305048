import { expect, test } from 'vitest';
import { groups } from '../vocabulary';
import { applyAct } from './act';
import { applyNews } from './news';
import { lowest, outlook } from './outlook';
import { reputations } from './readings';
import { copyState, startState } from './state';
import { step } from './step';

const ofPublic = (sample: readonly number[]) => sample[groups.indexOf('public')] ?? 0;

function afterTheVideo() {
  const state = startState({ reputation: 3, severity: 0.85, blame: 85, crisis: 'preventable' });
  applyNews(state, { energy: 60 });
  step(state, 4);
  return state;
}

test('[E1] the outlook leaves the state as it is, and shows a storm before opinion has moved', () => {
  const state = afterTheVideo();
  const before = copyState(state);
  expect(lowest(outlook(state), ofPublic)).toBeLessThan(-15);
  expect(state).toEqual(before);
});

test('[E1] the low is the lowest point of the thirty days, not their end', () => {
  const state = afterTheVideo();
  const { path, end } = outlook(state);
  const low = lowest(outlook(state), ofPublic);
  expect(path).toHaveLength(30 * 4 + 1);
  expect(low).toBe(Math.min(...path.map(ofPublic)));
  expect(low).toBeLessThan(end.public);
  expect(ofPublic(path[0] ?? [])).toBe(reputations(state).public);
});

test('an apology is seen in the outlook at once', () => {
  const apologised = afterTheVideo();
  applyAct(apologised, { strategy: 'full-apology', parts: ['responsibility', 'repair', 'regret'] }, 4);
  expect(lowest(outlook(apologised), ofPublic)).toBeGreaterThan(
    lowest(outlook(afterTheVideo()), ofPublic) + 0.5,
  );
});
