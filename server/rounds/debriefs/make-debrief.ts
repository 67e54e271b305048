import type { Debrief } from '@/engine/debrief/types';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';
import type { Db } from '../../database/db';
import { startChildProcess } from '../../host/child-process';
import type { EventLog } from '../log';
import { readRound, storeDebrief } from '../store';

/** Makes debriefs of ended rounds, one after another. */
export type MakeDebrief = (round: Round) => Promise<Debrief>;

/**
 * The debrief of an ended round: the stored one, or made from the log and stored, so that an old round opens unchanged
 * after the rules have moved on. One at a time, in a process of its own, while the game goes on for everybody else.
 */
export function openDebriefMaker(db: Db, log: EventLog): MakeDebrief {
  let last: Promise<unknown> = Promise.resolve();
  const makeDebrief = async (round: Round): Promise<Debrief> => {
    const stored = await readRound(db, round.id);
    if (stored?.debrief) return stored.debrief;
    const made = await inProcess(round, await log.read(round.id));
    await storeDebrief(db, round.id, made);
    return made;
  };
  return (round) => {
    const next = last.catch(() => undefined).then(() => makeDebrief(round));
    last = next;
    return next;
  };
}

function inProcess(round: Round, log: LogEntry[]): Promise<Debrief> {
  const child = startChildProcess(import.meta.url, 'debrief-process');
  return new Promise<Debrief>((resolve, reject) => {
    child.once('message', (made: Debrief) => resolve(made));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the debrief of round ${round.id} could not be made`)));
    child.send({ round, log });
  }).finally(() => child.kill());
}
