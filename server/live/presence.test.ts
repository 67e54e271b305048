import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command } from '@/engine/command';
import { lobby, type Table } from '@/engine/fixtures/table';
import type { Snapshot, Watcher } from '../rounds/turn';
import { openPresence } from './presence';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The presence of one round at hand, and what it asked of the round. */
function watched(table: Table) {
  const asked: Command[] = [];
  const watchers: Watcher[] = [];
  const snapshot: Snapshot = { id: 'round', workshopId: 'w', round: table.round, seq: 1, version: 1 };
  const presence = openPresence({
    submit: async (_round, _by, _id, command) => {
      asked.push(command);
      return { ok: true, seq: 1 };
    },
    current: async () => snapshot,
    all: () => [snapshot],
    lostMs: () => new Map(),
    watch: (watcher) => void watchers.push(watcher),
    beat: async () => undefined,
    release: () => undefined,
    reload: async () => undefined,
    keep: async () => undefined,
    settled: async () => undefined,
  });
  const tell = (now: Table) => {
    for (const watcher of watchers) watcher({ ...snapshot, round: now.round }, now.log);
  };
  return { asked, presence, tell };
}

test('people of the last round who do not come to the next one are absent after a moment', async () => {
  const people = lobby({ people: ['Ada', 'Ben'] });
  const { asked, presence, tell } = watched(people);
  tell(lobby({ people: [] }));
  presence.arrived('round', 'Ada');
  tell(people);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(asked).toEqual([{ type: 'set-presence', seatId: 'Ada', present: true }]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked.at(-1)).toEqual({ type: 'set-presence', seatId: 'Ben', present: false });
});

test('a line that drops for a moment is nobody’s absence', async () => {
  const { asked, presence } = watched(lobby({ people: ['Ada'] }));
  presence.arrived('round', 'Ada');
  presence.left('round', 'Ada');
  await vi.advanceTimersByTimeAsync(2_000);
  presence.arrived('round', 'Ada');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.every((command) => command.type === 'set-presence' && command.present)).toBe(true);
});
