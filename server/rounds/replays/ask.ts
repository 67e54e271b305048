import type { ChildProcess } from 'node:child_process';
import PQueue from 'p-queue';
import type { Db } from '../../database/db';
import { startChildProcess } from '../../host/child-process';
import type { EventLog } from '../log';
import { readRound } from '../store';
import { type AskedReplay, mostOpen, type Question, type ReplayAnswer } from './questions';

/** Questions about rounds that are over: what if, and what a team's feed was. */
export type Replays = {
  /** Undefined when the round is not over, is not there, or too much is being asked at once, by `asker` or by all. */
  ask: (roundId: string, question: Question, asker: string) => Promise<ReplayAnswer | undefined>;
  close: () => void;
};

/** After so many ms without a question the process ends; the next question starts another. */
const idleMs = 120_000;
/** The most answers that are kept: people in a room ask the same things. */
const mostKept = 240;
/** The most questions that wait at once, from everybody together. */
const mostWaiting = 120;
/** The most questions that wait from one asker. */
const mostOfOne = 4;

type ReplayQueue = {
  db: Db;
  log: EventLog;
  child: ChildProcess | null;
  /** the rounds that the process has been told, in that order */
  told: string[];
  kept: Map<string, Promise<ReplayAnswer | undefined>>;
  queue: PQueue;
  /** how many questions of one asker wait */
  waiting: Map<string, number>;
  idle: NodeJS.Timeout | null;
};

/** Answers one question after another in a process of its own, while the game goes on; the same question is worked out once. */
export function openReplays(db: Db, log: EventLog): Replays {
  const queue = new PQueue({ concurrency: 1 });
  const waiting = new Map<string, number>();
  const replays: ReplayQueue = {
    db,
    log,
    child: null,
    told: [],
    kept: new Map(),
    queue,
    waiting,
    idle: null,
  };
  return {
    ask: (roundId, question, asker) => keptAnswer(replays, roundId, question, asker),
    close: () => end(replays),
  };
}

async function keptAnswer(
  replays: ReplayQueue,
  roundId: string,
  question: Question,
  asker: string,
): Promise<ReplayAnswer | undefined> {
  const key = JSON.stringify([roundId, question]);
  const known = replays.kept.get(key);
  if (!known && !hasRoom(replays, asker)) return undefined;
  const answer = known ?? inTurn(replays, asker, () => answered(replays, roundId, question));
  replays.kept.set(key, answer);
  for (const oldest of [...replays.kept.keys()].slice(0, Math.max(0, replays.kept.size - mostKept)))
    replays.kept.delete(oldest);
  const found = await answer.catch((error: unknown) => {
    replays.kept.delete(key);
    throw error;
  });
  if (!found || isRefusal(found)) replays.kept.delete(key);
  return found;
}

function hasRoom({ queue, waiting }: ReplayQueue, asker: string): boolean {
  return queue.size + queue.pending < mostWaiting && (waiting.get(asker) ?? 0) < mostOfOne;
}

/** Refusals are not kept: the same question may be answered later. */
function isRefusal(found: ReplayAnswer): boolean {
  return found.about === 'what-if' ? !found.answer.ok : found.packed === null;
}

async function inTurn<T>({ queue, waiting }: ReplayQueue, asker: string, work: () => Promise<T>): Promise<T> {
  waiting.set(asker, (waiting.get(asker) ?? 0) + 1);
  try {
    return await queue.add(work);
  } finally {
    const left = (waiting.get(asker) ?? 1) - 1;
    if (left > 0) waiting.set(asker, left);
    else waiting.delete(asker);
  }
}

async function answered(
  replays: ReplayQueue,
  roundId: string,
  question: Question,
): Promise<ReplayAnswer | undefined> {
  const child = childOf(replays);
  if (replays.told.includes(roundId)) return sent(child, { roundId, told: null, question });
  const stored = await readRound(replays.db, roundId);
  if (!stored?.debrief) return undefined;
  const told = { beginning: stored.beginning, log: await replays.log.read(roundId) };
  const found = await sent(child, { roundId, told, question });
  replays.told = [...replays.told, roundId].slice(-mostOpen);
  return found;
}

function childOf(replays: ReplayQueue): ChildProcess {
  const child = replays.child ?? startChildProcess(import.meta.url, 'replay-process');
  if (replays.idle) clearTimeout(replays.idle);
  replays.idle = setTimeout(() => end(replays), idleMs).unref();
  if (child === replays.child) return child;
  replays.child = child;
  replays.told = [];
  child.once('exit', () => {
    if (replays.child === child) replays.child = null;
  });
  return child;
}

function end(replays: ReplayQueue): void {
  if (replays.idle) clearTimeout(replays.idle);
  replays.child?.disconnect();
  replays.child = null;
}

function sent(child: ChildProcess, asked: AskedReplay): Promise<ReplayAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error(`looking back on round ${asked.roundId} ended without an answer`));
    child.once('exit', gone);
    child.once('message', (found: ReplayAnswer | null) => {
      child.off('exit', gone);
      resolve(found ?? undefined);
    });
    child.send(asked);
  });
}
