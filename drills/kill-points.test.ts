import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '@/server/database/db';
import { postgresLog } from '@/server/rounds/log';
import { killPoints } from '@/server/testing/kill-points';
import { type KillableServer, openKillableServer } from '@/server/testing/killable-server';
import { brokenPromises } from '@/server/testing/promises';
import { size } from '@/server/testing/size';
import { openStormyRound, somebodyActs, until } from '@/server/testing/stormy-round';

const times = size(2, 200);
const faster = size(10, 0.5);

let server: KillableServer;
let db: Db;
beforeAll(async () => {
  server = await openKillableServer({ name: 'kill-points', faster });
  db = openDb(server.databaseUrl);
});
afterAll(async () => {
  await db?.$disconnect();
  await server?.close();
});

test(`killed ${times} times each before a line is written, when it is, when it is acknowledged, and inside a timer: every promise is kept`, async () => {
  const round = await openStormyRound({ db, url: server.url, faster }, { players: 6, teams: 2 });
  const { bots, roundId } = round;
  for (let i = 0; i < times * killPoints.length; i++) {
    const point = killPoints[i % killPoints.length] ?? 'before-append';
    for (let k = 0; k < 6; k++, await server.pass(60)) somebodyActs(bots);
    server.dieAt(point);
    for (let k = 0; k < 3; k++) somebodyActs(bots);
    if (point === 'in-timer') await server.pass(60);
    await server.gone();
    await server.start();
    await until('everybody back', () =>
      bots.every(({ connects, greeted }) => connects > i + 1 && greeted === connects),
    );
  }
  await until('every answer', () => bots.every((bot) => bot.waiting() === 0));
  round.leave();
  const log = await postgresLog(db).read(roundId);
  expect(brokenPromises(bots, log)).toEqual([]);
  for (const { promised } of bots) expect(promised.length).toBeGreaterThan(0);
  // Whatever was asked is there exactly once, however often it had to be asked.
  expect(new Set(log.map(({ commandId }) => commandId)).size).toBe(log.length);
});
