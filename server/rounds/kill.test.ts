import { type ChildProcess, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { SeatGrant } from '@/wire/answers';
import type { Refusal } from '@/wire/refusals';
import { mintTicket } from '../accounts/tickets';
import { type Db, openDb } from '../database/db';
import { bundled } from '../testing/bundled';
import { openLine, patienceMs } from '../testing/line';
import { expectPromisesKept, promisesIn } from '../testing/promises';
import { smallScenario } from '../testing/small-scenario';
import { type StubbornBot, stubbornBot } from '../testing/stubborn-bot';
import { makeInstructor } from '../testing/table';
import { temporaryDataFolder } from '../testing/test-database';
import { createWorkshop } from '../workshops/workshops';
import { postgresLog } from './log';

const kills = 20;
const faster = 10;

let bundle: string;
let folder: string;
let child: ChildProcess;
let port = 0;
let databaseUrl = '';
let db: Db;
const bots: StubbornBot[] = [];

beforeAll(async () => {
  bundle = await bundled('game-process');
  folder = await temporaryDataFolder();
  await startServer();
  db = openDb(databaseUrl);
});

afterAll(async () => {
  for (const bot of bots) bot.leave();
  await db?.$disconnect();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.send('stop');
  await gone;
  await rm(folder, { recursive: true, force: true });
});

/** The real server process, on the same data and the same port as before. */
async function startServer(): Promise<void> {
  child = fork(bundle, [folder, String(port), String(faster)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ready = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the server did not start')));
  });
  ({ port, databaseUrl } = z.object({ port: z.number(), databaseUrl: z.string() }).parse(ready));
}

async function killServer(): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

test(`a round survives ${kills} times kill -9: nothing that was promised is lost, and nobody needs help`, async () => {
  const { trainer, roundId } = await startRound();
  const downtimes: { lost: number; given: number }[] = [];
  for (let i = 0; i < kills; i++) {
    await play(7 + Math.floor(Math.random() * 8));
    // In a quiet moment the screens are further on than the log.
    if (i % 4 === 0) await pass(1200);
    const before = remaining();
    for (let k = 0; k < 3; k++) somebodyActs();
    await killServer();
    await startServer();
    await vi.waitUntil(
      () => bots.every(({ connects, greeted }) => connects > i + 1 && greeted === connects),
      patienceMs,
    );
    const after = remaining();
    for (const [key, ms] of Object.entries(before)) {
      const now = after[key];
      if (now !== undefined) downtimes.push({ lost: ms, given: now });
    }
  }
  await play(16);
  await vi.waitUntil(() => bots.every((bot) => bot.waiting() === 0), patienceMs);
  await end(trainer);
  await vi.waitUntil(() => bots.every((bot) => bot.debrief !== null), patienceMs);

  const log = await postgresLog(db).read(roundId);
  expect(promisesIn(bots)).toBeGreaterThan(200);
  expectPromisesKept(log, bots);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
  expect(bots.flatMap(({ refusals }) => refusals).filter((code) => !fair.includes(code))).toEqual([]);
  expect(bots.flatMap(({ backwards }) => backwards)).toEqual([]);
  expect(bots.every(({ connects }) => connects > kills)).toBe(true);
  // A deadline has at least the time it had, but for the moment that may have been shown before the crash.
  expect(downtimes.length).toBeGreaterThan(5);
  for (const { lost, given } of downtimes) expect(given).toBeGreaterThan(lost - 1500);
  expectSameFeed();
});

/** Refusals that belong to the game: the decision closed while the vote was on its way. */
const fair = ['decision-closed', 'too-much-chat', 'already-ended'];

async function startRound() {
  const scenario = await smallScenario({ faster });
  const ownerId = await makeInstructor(db);
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const workshop = await createWorkshop(db, { ownerId, title: 'Storm', scenario, teamCount: 3, settings });
  for (let i = 0; i < 9; i++) bots.push(stubbornBot(url(), await seatFor(workshop.pin, `Bot ${i}`)));
  const trainer = { ownerId, workshopId: workshop.id };
  await instruct(trainer, { type: 'start' });
  await vi.waitUntil(() => bots.every((bot) => bot.view?.stage === 'running'), patienceMs);
  return { trainer, roundId: bots[0]?.view?.roundId ?? '' };
}

const url = () => `http://127.0.0.1:${port}`;

async function seatFor(pin: string, nickname: string) {
  const guest = openLine(url(), { as: 'guest' });
  const request = { by: { pin }, nickname, language: 'en' };
  const grant: SeatGrant | Refusal = await guest.socket.timeout(patienceMs).emitWithAck('join', request);
  guest.socket.disconnect();
  if (!grant.ok) throw new Error(grant.code);
  return grant;
}

type Trainer = { ownerId: string; workshopId: string };

async function instruct({ ownerId, workshopId }: Trainer, command: { type: 'start' } | { type: 'end' }) {
  const ticket = await mintTicket(db, { userId: ownerId, signInId: null }, Date.now());
  const line = openLine(url(), { as: 'instructor', ticket, workshopId, language: 'en' });
  await line.instructorView('the console');
  expect(await line.send(command)).toMatchObject({ ok: true });
  line.socket.disconnect();
}

const end = (trainer: Trainer) => instruct(trainer, { type: 'end' });

let said = 0;

/** So many ms of play. */
async function pass(ms: number): Promise<void> {
  const passed = new Promise((resolve) => child.once('message', resolve));
  child.send(ms);
  await passed;
}

/** Everybody talks and votes, so many times. */
async function play(moments: number): Promise<void> {
  for (let i = 0; i < moments; i++, await pass(60)) somebodyActs();
}

/** Says something, and votes for something else than before. */
function somebodyActs(): void {
  const bot = bots[Math.floor(Math.random() * bots.length)];
  const ballot = bot?.view?.ballot;
  const mine = bot && ballot?.votes[bot.seatId]?.responseId;
  const others = ballot?.responses.filter(({ id }) => id !== mine) ?? [];
  const response = others[Math.floor(Math.random() * others.length)];
  // Two of three never vote, so that decisions stay open over several kills.
  const votes = bot && bots.indexOf(bot) % 3 === 0;
  if (ballot && response && votes) {
    bot.ask({ type: 'cast-vote', decisionId: ballot.decisionId, responseId: response.id });
  }
  said += 1;
  bot?.ask({ type: 'say', text: `line ${said}` });
}

/** Play ms left, by team and decision. */
function remaining(): Record<string, number> {
  return Object.fromEntries(
    bots.flatMap(({ view }) => {
      const deadline = view?.ballot?.deadlineP;
      if (!view?.ballot || deadline === null || deadline === undefined) return [];
      const left = deadline - view.clock.p + view.ballot.extraMs;
      return [[`${view.team.id} ${view.ballot.decisionId}`, left]];
    }),
  );
}

/** Team-mates with the same roles read the same; nobody's feed changed under them or has a line twice. */
function expectSameFeed(): void {
  for (const bot of bots) {
    for (const other of bots.filter(({ view }) => view?.team.id === bot.view?.team.id)) {
      for (const [n, text] of bot.feed) if (other.feed.has(n)) expect(other.feed.get(n)).toBe(text);
    }
  }
}
