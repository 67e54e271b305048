import type { LogEntry } from '@/engine/event';
import type { Ownership } from '../cluster/ownership';
import type { DbOrTransaction } from '../database/db';
import type { Meters } from '../host/meters';

/** The log of every round, in order. Of two writers of one line its key (round, seq) lets only one succeed. */
export type EventLog = {
  /**
   * Resolves when the entries are on disk, all of them. Rejects when one cannot be written (its place is taken, the
   * round is unknown or belongs to another process, the database is away): then none of them is there, except when the
   * answer itself was lost.
   */
  append(roundId: string, entries: LogEntry[]): Promise<void>;
  /** The whole log of a round, in order. */
  read(roundId: string): Promise<LogEntry[]>;
};

/** The same log, of which it is measured how long writing takes. */
export function metered(log: EventLog, meters: Pick<Meters, 'recorded'>): EventLog {
  return {
    ...log,
    append: async (roundId, entries) => {
      const begun = performance.now();
      await log.append(roundId, entries);
      meters.recorded(performance.now() - begun);
    },
  };
}

type Waiting = { roundId: string; entries: LogEntry[]; done: () => void; failed: (error: unknown) => void };

/** What keeps lines: writes those of several rounds in one go, all of them or none. */
export type Keeper = {
  write: (lines: Pick<Waiting, 'roundId' | 'entries'>[]) => Promise<unknown>;
  read: EventLog['read'];
};

/**
 * A log with group commit: what arrives while a write is on its way shares the next one, over all rounds. When such a
 * write fails, each round's entries are tried alone, so that one round cannot spoil another's.
 */
export function groupedLog({ write, read }: Keeper): EventLog {
  let queue: Waiting[] = [];
  let flushing = false;

  async function flush(): Promise<void> {
    flushing = true;
    while (queue.length > 0) {
      const group = queue;
      queue = [];
      await writeGroup(write, group);
    }
    flushing = false;
  }

  return {
    append: (roundId, entries) =>
      new Promise((done, failed) => {
        queue.push({ roundId, entries, done: () => done(), failed });
        // The rest of this turn of the event loop may still join the group.
        if (!flushing) setImmediate(() => flushing || void flush());
      }),
    read,
  };
}

async function writeGroup(write: Keeper['write'], group: Waiting[]): Promise<void> {
  try {
    await write(group);
    for (const { done } of group) done();
  } catch (error) {
    const [only] = group;
    if (only && group.length === 1) return only.failed(error);
    for (const one of group) await writeGroup(write, [one]);
  }
}

/**
 * The log in PostgreSQL. With `ownership` only rounds that this process owns are written; without it, those that no game
 * has opened yet.
 */
export function postgresLog(db: DbOrTransaction, ownership?: Pick<Ownership, 'write'>): EventLog {
  const run =
    ownership?.write ?? ((_: string[], text: string, json: string) => db.$executeRawUnsafe(text, json));
  return groupedLog({
    write: (lines) => {
      const rows = lines.flatMap(({ roundId, entries }) => entries.map((entry) => rowOf(roundId, entry)));
      const roundIds = lines.map(({ roundId }) => roundId);
      return run(roundIds, insertion, JSON.stringify(rows));
    },
    read: (roundId) => readLog(db, roundId),
  });
}

const insertion = `
  INSERT INTO log_entry (round_id, seq, command_id, "by", at, p, events)
  SELECT round_id, seq, command_id, "by", at, p, events
  FROM jsonb_to_recordset($1::jsonb)
    AS row (round_id text, seq int, command_id text, "by" jsonb, at bigint, p bigint, events jsonb)`;

function rowOf(round_id: string, { seq, commandId: command_id, by, at, p, events }: LogEntry) {
  return { round_id, seq, command_id, by, at, p, events };
}

/** The lines of a round's log after one of them, in order; the first line is 1. */
export async function readLog(db: DbOrTransaction, roundId: string, afterSeq = 0): Promise<LogEntry[]> {
  return db.$queryRaw<LogEntry[]>`
    SELECT seq, command_id AS "commandId", "by", at::float8 AS at, p::float8 AS p, events
    FROM log_entry WHERE round_id = ${roundId} AND seq > ${afterSeq} ORDER BY seq`;
}
