import type { ChildProcess } from 'node:child_process';
import PQueue from 'p-queue';
import type { Db } from '../../database/db';
import { startChildProcess } from '../../host/child-process';
import type { EventLog } from '../log';
import { readRound } from '../store';
import { type Asked, type Found, mostOpen, type Question } from './questions';

/** Questions about rounds that are over: what if, and what a team's feed was. */
export type Replays = {
  /** Undefined when the round is not over, is not there, or too much is being asked at once, by `asker` or by all. */
  ask: (roundId: string, question: Question, asker: string) => Promise<Found | undefined>;
  close: () => void;
};

/** Without a question for so long the process ends; the next question starts another. */
const idleMs = 120_000;
/** Answers that are kept: a room asks the same things. */
const mostKept = 240;
/** More than this waiting at once is no room of people. */
const mostWaiting = 120;
/** Nor is this one person: a hand that clicks from answer to answer. */
const mostOfOne = 4;

type Desk = {
  db: Db;
  log: EventLog;
  child: ChildProcess | null;
  /** the rounds that the process has been told, in that order */
  told: string[];
  kept: Map<string, Promise<Found | undefined>>;
  queue: PQueue;
  /** how many questions of one asker wait */
  waiting: Map<string, number>;
  idle: NodeJS.Timeout | null;
};

/** Answers one question after another in a process of its own, while the game goes on; the same question is worked out once. */
export function openReplays(db: Db, log: EventLog): Replays {
  const queue = new PQueue({ concurrency: 1 });
  const waiting = new Map<string, number>();
  const desk: Desk = { db, log, child: null, told: [], kept: new Map(), queue, waiting, idle: null };
  return {
    ask: (roundId, question, asker) => keptAnswer(desk, roundId, question, asker),
    close: () => end(desk),
  };
}

async function keptAnswer(
  desk: Desk,
  roundId: string,
  question: Question,
  asker: string,
): Promise<Found | undefined> {
  const key = JSON.stringify([roundId, question]);
  const known = desk.kept.get(key);
  if (!known && !hasRoom(desk, asker)) return undefined;
  const answer = known ?? inTurn(desk, asker, () => answered(desk, roundId, question));
  desk.kept.set(key, answer);
  for (const oldest of [...desk.kept.keys()].slice(0, Math.max(0, desk.kept.size - mostKept)))
    desk.kept.delete(oldest);
  const found = await answer.catch((error: unknown) => {
    desk.kept.delete(key);
    throw error;
  });
  if (!found || isRefusal(found)) desk.kept.delete(key);
  return found;
}

function hasRoom({ queue, waiting }: Desk, asker: string): boolean {
  return queue.size + queue.pending < mostWaiting && (waiting.get(asker) ?? 0) < mostOfOne;
}

/** Not worth a place among the answers that are kept. */
function isRefusal(found: Found): boolean {
  return found.about === 'what-if' ? !found.answer.ok : found.packed === null;
}

async function inTurn<T>({ queue, waiting }: Desk, asker: string, work: () => Promise<T>): Promise<T> {
  waiting.set(asker, (waiting.get(asker) ?? 0) + 1);
  try {
    return await queue.add(work);
  } finally {
    const left = (waiting.get(asker) ?? 1) - 1;
    if (left > 0) waiting.set(asker, left);
    else waiting.delete(asker);
  }
}

async function answered(desk: Desk, roundId: string, question: Question): Promise<Found | undefined> {
  const child = childOf(desk);
  if (desk.told.includes(roundId)) return sent(child, { roundId, told: null, question });
  const stored = await readRound(desk.db, roundId);
  if (!stored?.debrief) return undefined;
  const told = { beginning: stored.beginning, log: await desk.log.read(roundId) };
  const found = await sent(child, { roundId, told, question });
  desk.told = [...desk.told, roundId].slice(-mostOpen);
  return found;
}

function childOf(desk: Desk): ChildProcess {
  const child = desk.child ?? startChildProcess(import.meta.url, 'replay-process');
  if (desk.idle) clearTimeout(desk.idle);
  desk.idle = setTimeout(() => end(desk), idleMs).unref();
  if (child === desk.child) return child;
  desk.child = child;
  desk.told = [];
  child.once('exit', () => {
    if (desk.child === child) desk.child = null;
  });
  return child;
}

function end(desk: Desk): void {
  if (desk.idle) clearTimeout(desk.idle);
  desk.child?.disconnect();
  desk.child = null;
}

function sent(child: ChildProcess, asked: Asked): Promise<Found | undefined> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error(`looking back on round ${asked.roundId} ended without an answer`));
    child.once('exit', gone);
    child.once('message', (found: Found | null) => {
      child.off('exit', gone);
      resolve(found ?? undefined);
    });
    child.send(asked);
  });
}
