import { expect, test } from 'vitest';
import { votesStanding } from './saved-votes';

const saved = { gate: 'hold', other: 'wait' };
const ballot = (mine?: string, decisionId = 'gate') => ({
  decisionId,
  votes: { tom: { responseId: 'book' }, ...(mine !== undefined && { mara: { responseId: mine } }) },
});
const after = (before: ReturnType<typeof ballot> | null, now: ReturnType<typeof ballot> | null) =>
  votesStanding(saved, 'mara', { before, now });

test('an acknowledged vote stands until a view tells of a vote of this seat', () => {
  expect(after(ballot(), ballot())).toBe(saved);
  expect(after(ballot('hold'), ballot('hold'))).toBe(saved);
  expect(after(null, ballot('hold'))).toBe(saved);
  expect(after(ballot('hold'), null)).toBe(saved);
  expect(after(ballot('hold', 'earlier'), ballot())).toBe(saved);
});

test('a vote from another tab of the seat is what stands', () => {
  expect(after(ballot('hold'), ballot('book'))).toEqual({ other: 'wait' });
  expect(after(ballot(), ballot('book'))).toEqual({ other: 'wait' });
});
