import type { Db } from '../database/db';

/**
 * What one process tells the others over PostgreSQL, beside what the database itself tells of changed records (a
 * table's name and an id): a word, an id, and who tells it.
 */
const told = ['rewritten', 'erase', 'erased'] as const;
type Told = (typeof told)[number];

export type ToldMessage = { word: Told; id: string; by: string };

/** Ms that another process has to do what it was asked for. */
const patienceMs = 20_000;

/** The message in a notification; undefined where the database tells of a changed record. */
export function messageIn(payload: string): ToldMessage | undefined {
  const [first, id, by] = payload.split(' ');
  const word = told.find((one) => one === first);
  return word && id && by ? { word, id, by } : undefined;
}

/** Tells all processes, this one too. */
export async function tellAll(db: Db, { word, id, by }: ToldMessage): Promise<void> {
  await db.$executeRaw`SELECT pg_notify('golden_hour', ${`${word} ${id} ${by}`})`;
}

/** What another process was asked for, and who waits for it here. */
export function openAsking(db: Db, name: string) {
  const waiting = new Map<string, () => void>();
  return {
    /** Resolves when the process that has this person's round has erased them; rejects when none says so in time. */
    erase: (seatId: string) =>
      new Promise<void>((done, failed) => {
        const limit = setTimeout(() => failed(new Error('no process has erased the seat')), patienceMs);
        waiting.set(seatId, () => {
          clearTimeout(limit);
          done();
        });
        tellAll(db, { word: 'erase', id: seatId, by: name }).catch(failed);
      }).finally(() => waiting.delete(seatId)),
    /** Somebody says that this was done. */
    done: (seatId: string) => waiting.get(seatId)?.(),
  };
}
