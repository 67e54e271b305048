import PQueue from 'p-queue';
import type { Debrief } from '@/engine/debrief/types';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';
import type { Db } from '../../database/db';
import { startChildProcess } from '../../host/child-process';
import type { EventLog } from '../log';
import { readRound, storeDebrief } from '../store';

/** Makes the debrief of an ended round; undefined when nobody waits for it any more at its turn. */
export type MakeDebrief = (round: Round, isWanted?: () => boolean) => Promise<Debrief | undefined>;

/** Whoever practises waits until no workshop does. */
const priorities = { workshop: 1, practice: 0 } as const;

/**
 * The debrief of an ended round: the stored one, or made from the log and stored, so that an old round opens unchanged
 * after the rules have moved on. One at a time, in a process of its own, while the game goes on for everybody else;
 * workshops first.
 */
export function openDebriefMaker(db: Db, log: EventLog, make: typeof inProcess = inProcess): MakeDebrief {
  const queue = new PQueue({ concurrency: 1 });
  const makeDebrief = async (round: Round): Promise<Debrief> => {
    const stored = await readRound(db, round.id);
    if (stored?.debrief) return stored.debrief;
    if (!stored) throw new Error(`round ${round.id} is not in the records`);
    const made = await make(stored.beginning, await log.read(round.id));
    await storeDebrief(db, round.id, made);
    return made;
  };
  return (round, isWanted = () => true) =>
    queue.add(async () => (isWanted() ? makeDebrief(round) : undefined), {
      priority: priorities[round.settings.kind],
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
