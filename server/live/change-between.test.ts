import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changed } from '@/wire/change';
import { changeBetween } from './change-between';
import { withShared } from './shared-values';

/** Over the wire and back, as a client gets it. */
function over(change: Change): Change {
  return JSON.parse(JSON.stringify(change));
}

const plain = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', 'b'),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    plain,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('id', 'n', 'p', 'text'), tie('value')),
  ),
}));

describe('what is told of a value is what has changed of it', () => {
  test('whatever became of it, it is put together again, with its keys in their order', () => {
    const same = fc.property(value, value, (before, now) => {
      const change = changeBetween(before, now);
      const there = change ? changed(before, over(change)) : before;
      expect(JSON.stringify(there)).toBe(JSON.stringify(now));
    });
    fc.assert(same, { seed: 9, numRuns: 3000 });
  });

  test('whatever is said several times is said once, and means the same', () => {
    const long = 'Was this the company’s own doing, or was it not?';
    const text = fc.constantFrom('short', long, `${long} No.`);
    const ballot = fc.record({ question: text, lead: fc.constantFrom('a', 'b'), options: fc.array(text) });
    const teams = fc.array(fc.record({ id: fc.nat(9), ballot: fc.option(ballot), said: text }), {
      maxLength: 6,
    });
    const same = fc.property(teams, teams, (before, now) => {
      const change = changeBetween({ teams: before }, { teams: now });
      if (!change) return;
      const told = JSON.parse(JSON.stringify(withShared(change)));
      const there = changed({ teams: before }, told.change, told.shared);
      expect(JSON.stringify(there)).toBe(JSON.stringify({ teams: now }));
    });
    fc.assert(same, { seed: 9, numRuns: 1000 });
    const asked = [0, 1, 2].map((id) => ({ id, ballot: { question: long, lead: `seat ${id}` } }));
    const open = changeBetween(
      asked.map(({ id }) => ({ id, ballot: null })),
      asked,
    );
    expect(JSON.stringify(open && withShared(open)).split(long)).toHaveLength(2);
  });

  test('a line more of a list is told alone, and so is a field of an entry', () => {
    const lines = [{ n: 1 }, { n: 2 }];
    expect(changeBetween({ chat: lines, a: 1 }, { chat: [...lines, { n: 3 }], a: 1 })).toEqual([
      'k',
      { chat: ['l', 2, 0, [{ n: 3 }]] },
    ]);
    expect(changeBetween([{ id: 'a', waiting: 1 }], [{ id: 'a', waiting: 2 }])).toEqual([
      'i',
      { 0: ['k', { waiting: ['=', 2] }] },
    ]);
  });

  test('a window that moves on over a curve is told by what comes in', () => {
    expect(changeBetween([1, 2, 3, 4], [2, 3, 4, 5])).toEqual(['>', 1, [5]]);
  });

  test('what has not changed stays the very same', () => {
    const before = { desk: { waiting: [] }, team: { id: 'a' } };
    const change = changeBetween(before, { desk: { waiting: [1] }, team: { id: 'a' } });
    const now = change && changed(before, change);
    expect(now?.team).toBe(before.team);
  });
});
