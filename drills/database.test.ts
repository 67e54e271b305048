import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '@/server/database/db';
import { findHome } from '@/server/database/embedded-postgres-home';
import { readPidFile } from '@/server/database/running-postgres';
import { postgresLog } from '@/server/rounds/log';
import { type KillableServer, openKillableServer } from '@/server/testing/killable-server';
import { openLine, patienceMs } from '@/server/testing/line';
import { brokenPromises, promisesIn } from '@/server/testing/promises';
import { size } from '@/server/testing/size';
import { openStormyRound, type StormyRound, somebodyActs, until } from '@/server/testing/stormy-round';

const faster = 10;
const stops = size(2, 20);

let server: KillableServer;
let db: Db;
let round: StormyRound;
beforeAll(async () => {
  server = await openKillableServer({ name: 'database', faster });
  db = openDb(server.databaseUrl);
  round = await openStormyRound({ db, url: server.url, faster }, { players: 6, teams: 2 });
});
afterAll(async () => {
  round?.leave();
  await db?.$disconnect();
  await server?.close();
});
/** After each trouble: everything is answered, and every promise stands in the log. */
afterEach(async () => {
  await until('every answer', () => round.bots.every((bot) => bot.waiting() === 0));
  expect(brokenPromises(round.bots, await postgresLog(db).read(round.roundId))).toEqual([]);
});

/** The server is there and answers what needs no database. */
async function expectAlive(): Promise<void> {
  const { socket } = openLine(server.url, { as: 'guest' });
  expect(await socket.timeout(patienceMs).emitWithAck('are-you-there')).toEqual({ ok: true });
  socket.disconnect();
}

async function withDatabase(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: server.databaseUrl });
  await client.connect();
  await work(client);
  await client.end();
}

test('while the disk is full everybody is told to try again, nothing is acknowledged, and it heals by itself', async () => {
  await withDatabase((client) =>
    client.query(`
      CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER full_disk BEFORE INSERT ON log_entry EXECUTE FUNCTION full_disk()`),
  );
  const before = promisesIn(round.bots);
  for (let i = 0; i < 12; i++) somebodyActs(round.bots);
  await until('people told to try again', () => round.bots.some(({ putOff }) => putOff > 1));
  await expectAlive();
  expect(promisesIn(round.bots)).toBe(before);
  await withDatabase((client) => client.query('DROP FUNCTION full_disk CASCADE'));
  await until('the words of then', () => promisesIn(round.bots) >= before + 12);
});

test('while the database stands still nobody gets an acknowledgement, the server lives, and then all is answered', async () => {
  const home = await findHome(server.folder);
  const postmaster = home && (await readPidFile(home.cluster))?.pid;
  if (!postmaster) throw new Error('the database is not there');
  const all = familyOf(postmaster);
  const before = promisesIn(round.bots);
  for (const pid of all) process.kill(pid, 'SIGSTOP');
  try {
    for (let i = 0; i < 12; i++) somebodyActs(round.bots);
    await expectAlive();
    if (size(0, 1)) await wait(30_000);
    await expectAlive();
    expect(promisesIn(round.bots)).toBe(before);
  } finally {
    for (const pid of all) process.kill(pid, 'SIGCONT');
  }
  await until('the words of then', () => promisesIn(round.bots) >= before + 12);
});

test(`stopped in order ${stops} times in the middle of a round: nothing that was promised is lost, everybody is back`, async () => {
  const { bots } = round;
  for (let i = 0; i < stops; i++) {
    const before = bots.map(({ connects }) => connects);
    for (let k = 0; k < 6; k++, await server.pass(60)) somebodyActs(bots);
    for (let k = 0; k < 3; k++) somebodyActs(bots);
    await server.end('SIGTERM');
    await server.start();
    await until('everybody back', () =>
      bots.every(({ connects, greeted }, b) => connects > (before[b] ?? 0) && greeted === connects),
    );
  }
});

/** A process and its children. */
function familyOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return [pid, ...rows.flatMap(([child, parent]) => (parent === pid && child ? [child] : []))];
}
