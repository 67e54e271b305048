import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '@/server/database/db';
import { type KillableServer, openKillableServer } from '@/server/testing/killable-server';
import { promisesIn } from '@/server/testing/promises';
import { size } from '@/server/testing/size';
import { openStormyRound, somebodyActs, until } from '@/server/testing/stormy-round';

const rounds = size(2, 24);
const players = size(6, 300);
const minutes = size(0.5, 5);
/** Play ms between two looks at the bots: each of them does something about every ten seconds. */
const stepMs = 500;
const faster = size(10, 3);

let server: KillableServer;
let db: Db;
beforeAll(async () => {
  server = await openKillableServer({ name: 'soak', faster });
  db = openDb(server.databaseUrl);
});
afterAll(async () => {
  await db?.$disconnect();
  await server?.close();
});

/** What the server tells of itself: a figure by its name, all its labels together. */
async function metrics(): Promise<(name: string) => number> {
  const lines = (await (await fetch(`${server.url}/metrics`)).text()).split('\n');
  return (name) => {
    const found = lines.filter((line) => new RegExp(`^golden_hour_${name}[ {]`).test(line));
    return found.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };
}

async function playOne(): Promise<number> {
  const teams = Math.ceil(players / 6);
  const round = await openStormyRound({ db, url: server.url, faster }, { players, teams });
  const { bots } = round;
  for (let played = 0; played < minutes * 60_000; played += stepMs) {
    for (let i = 0; i < (players * stepMs) / 10_000; i++) somebodyActs(bots);
    await server.pass(stepMs);
  }
  await until('every answer', () => bots.every(({ waiting }) => waiting() === 0));
  expect((await metrics())('players')).toBe(players);
  await round.end();
  await until('every debrief', () => bots.every(({ debrief }) => debrief !== null));
  round.leave();
  return promisesIn(bots);
}

test(`${rounds} rounds of ${minutes} minutes with ${players} players one after another: nobody stays connected, no clock stands, memory and loop are read; in the full form memory stays what it was in the first third`, async () => {
  const memory: number[] = [];
  let promised = 0;
  for (let i = 0; i < rounds; i++) {
    promised += await playOne();
    let now = await metrics();
    for (let tries = 0; now('players') > 0 && tries < 500; tries++) {
      await server.pass(25);
      now = await metrics();
    }
    memory.push(now('process_resident_memory_bytes') / 1e6);
    const p99 = now('nodejs_eventloop_lag_p99_seconds') * 1000;
    if (size(0, 1))
      console.log(`round ${i + 1}: ${memory.at(-1)?.toFixed(0)} MB, loop p99 ${p99.toFixed(1)} ms`);
    expect(now('players')).toBe(0);
    expect(now('connections')).toBe(0);
    expect(now('unexpected_errors_total')).toBe(0);
    // A round's first beat may wait until its horizon is written.
    expect(now('clock_lost_seconds')).toBeLessThan(0.2 * (i + 1));
    expect(now('answer_seconds_count')).toBeGreaterThanOrEqual(promised);
    expect(p99).toBeGreaterThan(0);
  }
  expect(promised).toBeGreaterThan(rounds * 5);
  expect(Math.min(...memory)).toBeGreaterThan(10);
  const third = Math.ceil(rounds / 3);
  const most = Math.max(...memory.slice(0, third));
  if (size(0, 1)) expect(Math.max(...memory.slice(third))).toBeLessThan(most * 1.1);
});
