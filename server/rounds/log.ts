import type { LogEntry } from '@/engine/event';
import type { DbOrTransaction } from '../database/db';

/** The log of every round, in order. Of two writers of one line its key (round, seq) lets only one succeed. */
export type EventLog = {
  /**
   * Resolves when the entries are on disk, all of them. Rejects when one cannot be written (its place is taken, the
   * round is unknown, the database is away): then none of them is there, except when the answer itself was lost.
   */
  append(roundId: string, entries: LogEntry[]): Promise<void>;
  /** The whole log of a round, in order. */
  read(roundId: string): Promise<LogEntry[]>;
};

type Waiting = { roundId: string; entries: LogEntry[]; done: () => void; failed: (error: unknown) => void };

/**
 * The log in PostgreSQL, with group commit: what arrives while a statement is on its way shares the next one, over all
 * rounds. When such a statement fails, each round's entries are tried alone, so that one round cannot spoil another's.
 */
export function postgresLog(db: DbOrTransaction): EventLog {
  let queue: Waiting[] = [];
  let flushing = false;

  async function flush(): Promise<void> {
    flushing = true;
    while (queue.length > 0) {
      const group = queue;
      queue = [];
      await writeGroup(db, group);
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
    read: (roundId) => readLog(db, roundId),
  };
}

async function writeGroup(db: DbOrTransaction, group: Waiting[]): Promise<void> {
  try {
    await write(db, group);
    for (const { done } of group) done();
  } catch (error) {
    const [only] = group;
    if (only && group.length === 1) return only.failed(error);
    for (const one of group) await writeGroup(db, [one]);
  }
}

async function write(db: DbOrTransaction, group: Waiting[]): Promise<void> {
  const rows = group.flatMap(({ roundId, entries }) => entries.map((entry) => rowOf(roundId, entry)));
  await db.$executeRaw`
    INSERT INTO log_entry (round_id, seq, command_id, "by", at, p, events)
    SELECT round_id, seq, command_id, "by", at, p, events
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (round_id text, seq int, command_id text, "by" jsonb, at bigint, p bigint, events jsonb)`;
}

function rowOf(round_id: string, { seq, commandId: command_id, by, at, p, events }: LogEntry) {
  return { round_id, seq, command_id, by, at, p, events };
}

async function readLog(db: DbOrTransaction, roundId: string): Promise<LogEntry[]> {
  return db.$queryRaw<LogEntry[]>`
    SELECT seq, command_id AS "commandId", "by", at::float8 AS at, p::float8 AS p, events
    FROM log_entry WHERE round_id = ${roundId} ORDER BY seq`;
}
