import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogEntry } from '@/engine/event';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { type EventLog, postgresLog } from './log';

let db: Db;

beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

/** What every implementation of the log promises; `newRound` gives the id of a round that exists. */
function contract(name: string, open: () => EventLog) {
  describe(name, () => {
    test('gives back what was appended, in order, to another reader too', async () => {
      const id = await newRound();
      const entries = [entry(1), entry(2, { p: 4_000_000_000 }), entry(3)];
      const log = open();
      await log.append(id, entries.slice(0, 2));
      await log.append(id, entries.slice(2));
      expect(await open().read(id)).toEqual(entries);
      expect(await log.read('nobody')).toEqual([]);
    });

    test('a second writer at the same place fails, and nothing of what it brought is there', async () => {
      const id = await newRound();
      await open().append(id, [entry(1)]);
      await expect(open().append(id, [entry(1, { commandId: 'other' }), entry(2)])).rejects.toThrow();
      expect(await open().read(id)).toEqual([entry(1)]);
    });

    test('a command is written once', async () => {
      const id = await newRound();
      await open().append(id, [entry(1, { commandId: 'same' })]);
      await expect(open().append(id, [entry(2, { commandId: 'same' })])).rejects.toThrow();
      expect(await open().read(id)).toHaveLength(1);
    });

    test('a round that does not exist has no log', async () => {
      await expect(open().append('nowhere', [entry(1)])).rejects.toThrow();
    });

    test('many rounds at once: all are written, and one that fails spoils no other', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, newRound));
      const log = open();
      const spoiled = ids[7] ?? '';
      await log.append(spoiled, [entry(1)]);
      const outcomes = await Promise.allSettled(
        ids.map((id) => log.append(id, [entry(1, { commandId: 'a' }), entry(2)])),
      );
      expect(outcomes.filter((one) => one.status === 'rejected')).toHaveLength(1);
      const logs = await Promise.all(ids.map((id) => log.read(id)));
      expect(logs.map((one) => one.length)).toEqual(ids.map((id) => (id === spoiled ? 1 : 2)));
    });

    test('texts of every kind come back as they were', async () => {
      const id = await newRound();
      const said = entry(1, { events: [{ type: 'said', seatId: 's', text: `"'\\ \u2028 ø 漢 🙂 $1 {{}}` }] });
      await open().append(id, [said]);
      expect(await open().read(id)).toEqual([said]);
    });
  });
}

contract('the log in PostgreSQL', () => postgresLog(db));

let rounds = 0;

async function newRound(): Promise<string> {
  rounds += 1;
  const id = `round-${rounds}`;
  await db.round.create({
    data: {
      id,
      kind: 'practice',
      scenarioSlug: 'small',
      scenario: { connectOrCreate: { where: { hash: 'h' }, create: { hash: 'h', content: {} } } },
      seed: 1,
      rulesVersion: 1,
      stage: 'lobby',
    },
  });
  return id;
}

function entry(seq: number, given: Partial<LogEntry> = {}): LogEntry {
  const by = { role: 'player' as const, seatId: 'seat-1' };
  const events = [{ type: 'practice-vote-cast' as const, seatId: 'seat-1', option: seq % 4 }];
  return {
    seq,
    commandId: `command-${seq}`,
    by,
    at: 1_700_000_000_000 + seq,
    p: seq * 250,
    events,
    ...given,
  };
}
