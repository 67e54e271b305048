import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import type { LogEntry } from '@/engine/event';
import { livedMs, type Round } from '@/engine/round';
import type { Ack } from '@/wire/refusals';
import type { Clock } from '../host/clock';
import { type Asked, applyTurn, type LiveRound, takeTurn } from './live-round';
import type { EventLog } from './log';
import type { StoredRound } from './store';

/** A round as it is now. `version` grows with every entry and every millisecond of play, also over a restart and a rewind. */
export type Snapshot = { id: string; workshopId: string | null; round: Round; seq: number; version: number };

/** Called once a change is on disk: with the entries written, or with none when only time has moved on. */
export type Watcher = (snapshot: Snapshot, entries: LogEntry[]) => void;

export type RoundsSettings = {
  clock: Clock;
  log: EventLog;
  read: (roundId: string) => Promise<StoredRound | undefined>;
  extendHorizons: (rows: { id: string; horizon: number }[]) => Promise<void>;
  /** an error nobody expected; gives the reference code to look it up by */
  failed: (error: unknown) => string;
};

type Job = Asked & { answer: (ack: Ack) => void };

/** A round at work: its value, what waits in its queue, the turn that is being taken. */
export type Running = { live: LiveRound; jobs: Job[]; turning: Promise<void> | null; place: number };

/** Everything that is in memory. */
export type LiveRounds = RoundsSettings & {
  ready: Map<string, Running>;
  loading: Map<string, Promise<Running | undefined>>;
  /** running rounds whose log could not be written; they are read again from it */
  lost: Set<string>;
  watchers: Watcher[];
};

/** Takes turns until the queue is empty; one turn at a time, what is asked meanwhile is answered in the next. */
export function turn(rooms: LiveRounds, running: Running): Promise<void> {
  running.turning ??= turns(rooms, running).finally(() => {
    running.turning = null;
  });
  return running.turning;
}

async function turns(rooms: LiveRounds, running: Running): Promise<void> {
  // Commands that arrive in the same turn of the event loop join this batch.
  await nextTurnOfTheLoop();
  do {
    await oneTurn(rooms, running);
  } while (running.jobs.length > 0);
}

/** Decide, record, apply, tell: in this order, always. */
async function oneTurn(rooms: LiveRounds, running: Running): Promise<void> {
  const { live } = running;
  const jobs = running.jobs.splice(0);
  try {
    const made = takeTurn(live, jobs, rooms.clock, rooms.failed, await pastOf(rooms, live, jobs));
    if (made.entries.length > 0) await rooms.log.append(live.id, made.entries);
    applyTurn(live, made);
    for (const [i, job] of jobs.entries()) job.answer(made.acks[i] ?? tryAgain());
    tell(rooms, snapshotOf(live), made.entries);
  } catch (error) {
    const reference = rooms.failed(error);
    if (live.round.stage === 'running') rooms.lost.add(live.id);
    forget(rooms, running);
    for (const job of [...jobs, ...running.jobs.splice(0)]) job.answer(tryAgain(reference));
  }
}

/** A round does not keep its log in memory; only a rewind asks for it. */
async function pastOf({ log }: LiveRounds, { id }: LiveRound, jobs: Job[]): Promise<LogEntry[]> {
  return jobs.some(({ command }) => command.type === 'rewind') ? log.read(id) : [];
}

/** Tells everybody who watches; what goes wrong with one of them is noted. */
export function tell(rooms: LiveRounds, snapshot: Snapshot, entries: LogEntry[]): void {
  for (const watcher of rooms.watchers) {
    try {
      watcher(snapshot, entries);
    } catch (error) {
      rooms.failed(error);
    }
  }
}

export function forget(rooms: LiveRounds, { live }: Running): void {
  rooms.ready.delete(live.id);
  rooms.loading.delete(live.id);
}

export function snapshotOf({ id, workshopId, round, seq }: LiveRound): Snapshot {
  return { id, workshopId, round, seq, version: seq + livedMs(round) };
}

export function tryAgain(reference?: string): Ack {
  const refusal = { ok: false as const, code: 'try-again' as const };
  return reference === undefined ? refusal : { ...refusal, reference };
}
