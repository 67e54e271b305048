import { expect, test } from 'vitest';
import { decisionThen } from './decision-at';

test('the decision that was open at a moment, else the last one before it', () => {
  const decisions = [{ openedP: 50_000 }, { openedP: 10_000 }];
  expect(decisionThen(decisions, 9_999)).toBeUndefined();
  expect(decisionThen(decisions, 10_000)).toBe(decisions[1]);
  expect(decisionThen(decisions, 49_999)).toBe(decisions[1]);
  expect(decisionThen(decisions, 60_000)).toBe(decisions[0]);
});
