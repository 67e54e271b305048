import { isDeepStrictEqual } from 'node:util';
import PQueue from 'p-queue';
import type { Debrief } from '@/engine/debrief/types';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';
import type { Db } from '../../database/db';
import { startChildProcess } from '../../host/child-process';
import { type EventLog, postgresLog } from '../log';
import { lockRewriting, readRound, storeDebrief } from '../store';

/** `not-wanted`: at its turn nobody waited for it any more. `round-gone`: the round has been erased. */
type Missing = 'not-wanted' | 'round-gone';

/** Makes the debrief of an ended round, or says why there is none. */
export type MakeDebrief = (round: Round, isWanted?: () => boolean) => Promise<Debrief | Missing>;

/** Whoever practises waits until no workshop does. */
const priorities = { workshop: 1, practice: 0 } as const;

/**
 * The debrief of an ended round: the stored one, or made from the log and stored, so that an old round opens unchanged
 * after the rules have moved on. One at a time, in a process of its own, while the game goes on for everybody else;
 * workshops first.
 */
export function openDebriefMaker(db: Db, log: EventLog, make: typeof inProcess = inProcess): MakeDebrief {
  const queue = new PQueue({ concurrency: 1 });
  const makeDebrief = async (id: string): Promise<Debrief | Missing> => {
    const stored = await readRound(db, id);
    if (!stored) return 'round-gone';
    if (stored.debrief) return stored.debrief;
    const entries = await log.read(id);
    const made = await make(stored.beginning, entries);
    const kept = await keep(db, id, entries, made);
    return kept === 'log-rewritten' ? makeDebrief(id) : kept;
  };
  return (round, isWanted = () => true) =>
    queue.add(async () => (isWanted() ? makeDebrief(round.id) : 'not-wanted'), {
      priority: priorities[round.settings.kind],
    });
}

/** Stores a debrief, unless its round was erased, or somebody's name was taken out of the log that it was made of. */
function keep(
  db: Db,
  id: string,
  entries: LogEntry[],
  made: Debrief,
): Promise<Debrief | 'round-gone' | 'log-rewritten'> {
  return db.$transaction(async (tx) => {
    await lockRewriting(tx, id);
    const now = await postgresLog(tx).read(id);
    if (now.length === 0 && entries.length > 0) return 'round-gone';
    if (!isDeepStrictEqual(now, entries)) return 'log-rewritten';
    return (await storeDebrief(tx, id, made)) ? made : 'round-gone';
  });
}

function inProcess(beginning: Round, log: LogEntry[]): Promise<Debrief> {
  const child = startChildProcess(import.meta.url, 'debrief-process');
  return new Promise<Debrief>((resolve, reject) => {
    child.once('message', (made: Debrief) => resolve(made));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the debrief of round ${beginning.id} could not be made`)));
    child.send({ beginning, log });
  }).finally(() => child.kill());
}
