import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '../database/db';
import { type KillableServer, openKillableServer } from '../testing/killable-server';
import { brokenPromises, promisesIn } from '../testing/promises';
import { size } from '../testing/size';
import { openStormyRound, type StormyRound, somebodyActs, until } from '../testing/stormy-round';
import type { StubbornBot } from '../testing/stubborn-bot';
import { postgresLog } from './log';

const kills = size(10, 500);
const faster = size(10, 0.5);

let server: KillableServer;
let db: Db;
let round: StormyRound | undefined;

beforeAll(async () => {
  server = await openKillableServer({ faster });
  db = openDb(server.databaseUrl);
});
afterAll(async () => {
  round?.leave();
  await db?.$disconnect();
  await server?.close();
});

test(`a round survives ${kills} times kill -9: nothing that was promised is lost, and nobody needs help`, async () => {
  round = await openStormyRound({ db, url: server.url, faster }, { players: size(9, 60) });
  const { bots, roundId } = round;
  const downtimes: { lost: number; given: number }[] = [];
  for (let i = 0; i < kills; i++) {
    await play(bots, 7 + Math.floor(Math.random() * 8));
    // In a quiet moment the screens are further on than the log.
    if (i % 4 === 0) await server.pass(1200);
    const before = remaining(bots);
    for (let k = 0; k < 3; k++) somebodyActs(bots);
    await server.end('SIGKILL');
    await server.start();
    await until('everybody back', () =>
      bots.every(({ connects, greeted }) => connects > i + 1 && greeted === connects),
    );
    const after = remaining(bots);
    for (const [key, ms] of Object.entries(before)) {
      const now = after[key];
      if (now !== undefined) downtimes.push({ lost: ms, given: now });
    }
  }
  await play(bots, 16);
  await until('every answer', () => bots.every((bot) => bot.waiting() === 0));
  await round.end();
  await until('every debrief', () => bots.every((bot) => bot.debrief !== null));

  expect(brokenPromises(bots, await postgresLog(db).read(roundId))).toEqual([]);
  expect(promisesIn(bots)).toBeGreaterThan(kills * 10);
  expect(bots.every(({ connects }) => connects > kills)).toBe(true);
  // A deadline has at least the time it had, but for the moment that may have been shown before the crash.
  expect(downtimes.length).toBeGreaterThan(kills / 4);
  for (const { lost, given } of downtimes) expect(given).toBeGreaterThan(lost - 1500);
  expectSameFeed(bots);
});

/** Everybody talks and votes, so many times. */
async function play(bots: StubbornBot[], moments: number): Promise<void> {
  for (let i = 0; i < moments; i++, await server.pass(60)) somebodyActs(bots);
}

/** Play ms left, by team and decision. */
function remaining(bots: StubbornBot[]): Record<string, number> {
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
function expectSameFeed(bots: StubbornBot[]): void {
  for (const bot of bots) {
    for (const other of bots.filter(({ view }) => view?.team.id === bot.view?.team.id)) {
      for (const [n, text] of bot.feed) if (other.feed.has(n)) expect(other.feed.get(n)).toBe(text);
    }
  }
}
