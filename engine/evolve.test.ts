import { expect, test } from 'vitest';
import type { LogEntry } from './event';
import { evolve, replay } from './evolve';
import { lobby, playing } from './fixtures/table';
import type { World } from './world/world';

const { round: beginning } = lobby({ people: [] });
const table = playing()
  .at(12)
  .player('Ada', { type: 'lock-decision', decisionId: 'first', responseId: 'hold' })
  .at(40);

test('a line of the log leaves the round it was given as it was', () => {
  const { round } = table;
  const before = JSON.stringify(round);
  const entry: LogEntry = { seq: 99, commandId: 'c', by: { role: 'clock' }, at: 0, p: 70_000, events: [] };
  expect(JSON.stringify(evolve(round, entry))).not.toBe(before);
  expect(JSON.stringify(round)).toBe(before);
});

test('within one change a world is copied once; the next change copies it again', () => {
  const [first, second, third] = [1, 2, 3].map(
    (n): LogEntry => ({
      seq: n,
      commandId: `c${n}`,
      by: { role: 'clock' },
      at: 0,
      p: 60_000 + n * 1000,
      events: [],
    }),
  );
  if (!first || !second || !third) throw new Error('three lines');
  const drafts = new WeakSet<World>();
  const one = evolve(table.round, first, drafts);
  const two = evolve(one, second, drafts);
  expect(one.teams[0]?.world).not.toBe(table.round.teams[0]?.world);
  expect(two.teams[0]?.world).toBe(one.teams[0]?.world);
  expect(evolve(two, third).teams[0]?.world).not.toBe(two.teams[0]?.world);
});

test('a replay begins twice from the same round with the same end', () => {
  const before = JSON.stringify(beginning);
  const once = JSON.stringify(replay(beginning, table.log));
  expect(JSON.stringify(replay(beginning, table.log))).toBe(once);
  expect(JSON.stringify(beginning)).toBe(before);
});
