import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { roundHash } from '@/engine/round-file/personal';
import { limits } from '@/engine/vocabulary';
import type { SeatGrant } from '@/wire/answers';
import type { Refusal } from '@/wire/refusals';
import { mintTicket } from '../../accounts/tickets';
import { postgresLog } from '../../rounds/log';
import { readRound } from '../../rounds/store';
import { bundled } from '../../testing/bundled';
import { openLine, patienceMs } from '../../testing/line';
import { size } from '../../testing/size';
import { smallScenario } from '../../testing/small-scenario';
import { type StubbornBot, stubbornBot } from '../../testing/stubborn-bot';
import { makeInstructor } from '../../testing/table';
import { temporaryDataFolder } from '../../testing/test-database';
import { createWorkshop } from '../../workshops/workshops';
import { openDb } from '../db';
import { startEmbeddedPostgres } from '../embedded-postgres';
import { backup } from './backup';
import { restore } from './restore';

const faster = 4;
const players = size(12, 60);
/** With room for a few more. */
const teamCount = Math.ceil((players + 8) / limits.seatsInTeam);
const never = new AbortController().signal;
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const ready = z.object({ port: z.number(), databaseUrl: z.string() });

let bundle: string;
let folder: string;
let dataDir: string;
let target: string;
let children: ChildProcess[];
let bots: StubbornBot[];

beforeAll(async () => {
  bundle = await bundled('game-process', 'backup');
});
beforeEach(async () => {
  folder = await temporaryDataFolder();
  dataDir = path.join(folder, 'data');
  target = path.join(folder, 'backups', 'monday');
  children = [];
  bots = [];
});
afterEach(async () => {
  for (const bot of bots) bot.leave();
  await Promise.all(children.map(stop));
  await rm(folder, { recursive: true, force: true });
});

test(`a backup taken while ${players} play opens beside the original, line for line; restoring it brings it back`, async () => {
  const first = await serve(dataDir);
  const { roundId, pin } = await startRound(first);
  const playing = play(first.child);
  await vi.waitUntil(() => promised() > 40, patienceMs);
  const promisedBefore = Math.max(...bots.flatMap(({ promised }) => promised.map(({ seq }) => seq)));
  await backup({ dataDir, target, signal: never });
  const promisedAfter = promised();
  const saved = await roundIn(target, roundId);
  const second = await serve(target);
  await vi.waitUntil(() => promised() > promisedAfter + 20, patienceMs); // the original plays on
  expect((await seatAt(second.url, pin, 'Latecomer')).ok).toBe(true);
  playing.stop();

  const original = await readFrom(first.databaseUrl, roundId);
  expect(saved.log.length).toBeGreaterThanOrEqual(promisedBefore);
  expect(saved.log.length).toBeLessThan(original.log.length);
  expect(saved.log).toEqual(original.log.slice(0, saved.log.length));
  expect(saved.hash).toBe(roundHash(original.beginning, original.log.slice(0, saved.log.length), sha256));
  expect(await readFile(path.join(target, 'secret'), 'utf8')).toBe('the secret of this installation');

  const order = { from: target, dataDir, now: new Date('2026-11-23T09:30:00Z'), signal: never };
  await expect(restore(order)).rejects.toThrow(`A server runs on the backup ${target}. Stop it first`);
  await stop(second.child);
  await expect(restore(order)).rejects.toThrow(`Another Golden Hour runs on ${dataDir}`);
  await kill(first.child); // its PostgreSQL lives on, and nobody uses it
  const aside = await restore(order);
  expect(aside).toBe(path.join(dataDir, 'before-restore-2026-11-23-093000'));
  expect((await roundIn(dataDir, roundId)).log.slice(0, saved.log.length)).toEqual(saved.log);
  const kept = await roundIn(aside ?? '', roundId);
  expect(kept.log.slice(0, original.log.length)).toEqual(original.log);
  const again = await serve(dataDir);
  expect((await seatAt(again.url, pin, 'Back again')).ok).toBe(true);
});

test('what is written and recycled during the copying does not break it', async () => {
  const postgres = await startEmbeddedPostgres(dataDir);
  const writer = await connect(postgres.url);
  await writer.query(
    'CREATE TABLE booked (id int PRIMARY KEY, amount int); CREATE TABLE padding (text text)',
  );
  let booked = 0;
  let going = true;
  const writing = (async () => {
    while (going) {
      await writer.query('BEGIN');
      await writer.query('INSERT INTO booked VALUES ($1, 5), ($2, -5)', [booked * 2, booked * 2 + 1]);
      await writer.query(
        'INSERT INTO padding SELECT repeat(md5(random()::text), 30) FROM generate_series(1, 300)',
      );
      await writer.query('COMMIT');
      booked += 1;
      if (booked % 5 === 0) await writer.query('SELECT pg_switch_wal()');
      if (booked % 5 === 0) await writer.query('CHECKPOINT');
    }
  })();
  await vi.waitUntil(() => booked > 10, patienceMs);
  const before = booked;
  await backup({ dataDir, target, signal: never });
  going = false;
  await writing;
  await writer.end();
  await postgres.stop();
  expect(booked).toBeGreaterThan(before + 5);
  const copy = await startEmbeddedPostgres(target);
  const reader = await connect(copy.url);
  const { rows } = await reader.query('SELECT sum(amount)::int AS sum, count(*)::int AS count FROM booked');
  await reader.end();
  await copy.stop();
  expect(rows[0].sum).toBe(0);
  expect(rows[0].count).toBeGreaterThanOrEqual(before * 2);
});

test('a server that is stopped is saved too, and a backup is never mixed with something else', async () => {
  await (await startEmbeddedPostgres(dataDir)).stop();
  await backup({ dataDir, target, signal: never });
  expect((await readdir(target)).sort()).toEqual(['postgres']);
  await expect(backup({ dataDir, target, signal: never })).rejects.toThrow(`${target} is not empty.`);
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  await expect(backup({ dataDir, target: file, signal: never })).rejects.toThrow(`${file} is a file.`);
  const below = path.join(file, 'monday');
  await expect(backup({ dataDir, target: below, signal: never })).rejects.toThrow(
    `The backup folder is ${below}: ${file} is a file, not a folder.`,
  );
  const inside = path.join(dataDir, 'backups');
  await expect(backup({ dataDir, target: inside, signal: never })).rejects.toThrow('lie in each other');
  const empty = path.join(folder, 'empty');
  await mkdir(empty);
  await backup({ dataDir, target: empty, signal: never });
  const unused = path.join(folder, 'backups', 'unused');
  await expect(backup({ dataDir: path.join(folder, 'none'), target: unused, signal: never })).rejects.toThrow(
    `There is no Golden Hour in ${path.join(folder, 'none')} yet.`,
  );
});

test('a backup cut short leaves nothing, and one without a whole cluster is neither opened nor restored', async () => {
  await (await startEmbeddedPostgres(dataDir)).stop();
  const stopped = new AbortController();
  stopped.abort(new Error('Stopped.'));
  await expect(backup({ dataDir, target, signal: stopped.signal })).rejects.toThrow('Stopped.');
  expect(await readdir(path.dirname(target))).toEqual([]);
  await backup({ dataDir, target, signal: never });
  await writeFile(path.join(target, 'unfinished'), ''); // as kill -9 in the middle leaves it
  await expect(startEmbeddedPostgres(target)).rejects.toThrow(`${target} was never finished`);
  const order = { from: target, dataDir, now: new Date(), signal: never };
  await expect(restore(order)).rejects.toThrow(`${target} was never finished`);
  await expect(restore({ ...order, from: folder })).rejects.toThrow(`${folder} is no backup of Golden Hour`);
});

test('a restore cut short keeps the old data; one cut in its last step is finished by the next', async () => {
  await (await startEmbeddedPostgres(dataDir)).stop();
  await backup({ dataDir, target, signal: never });
  await writeFile(path.join(dataDir, 'note'), 'old');
  const stopped = new AbortController();
  stopped.abort(new Error('Stopped.'));
  const order = { from: target, dataDir, now: new Date('2026-11-23T09:30:00Z'), signal: never };
  await expect(restore({ ...order, signal: stopped.signal })).rejects.toThrow('Stopped.');
  expect((await readdir(dataDir)).sort()).toEqual(['note', 'postgres']);
  await writeFile(path.join(dataDir, 'unfinished'), '');
  await expect(startEmbeddedPostgres(dataDir)).rejects.toThrow(`${dataDir} was never finished`);
  await restore(order);
  expect((await readdir(dataDir)).sort()).toEqual(['before-restore-2026-11-23-093000', 'postgres']);
  await (await startEmbeddedPostgres(dataDir)).stop();
  // What was kept can be put back like any backup.
  const aside = path.join(dataDir, 'before-restore-2026-11-23-093000');
  await restore({ ...order, from: aside, now: new Date('2026-11-23T10:00:00Z') });
  expect(await readFile(path.join(dataDir, 'note'), 'utf8')).toBe('old');
  await (await startEmbeddedPostgres(dataDir)).stop();
});

test('a backup goes into a folder that is not there yet, as on a new computer', async () => {
  await (await startEmbeddedPostgres(dataDir)).stop();
  await backup({ dataDir, target, signal: never });
  const elsewhere = path.join(folder, 'new', 'data');
  expect(await restore({ from: target, dataDir: elsewhere, now: new Date(), signal: never })).toBeUndefined();
  await (await startEmbeddedPostgres(elsewhere)).stop();
});

/** The real server process on a data folder. */
async function serve(place: string) {
  const child = fork(bundle, [place, '0', String(faster)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.push(child);
  const told = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the server did not start')));
  });
  const { port, databaseUrl } = ready.parse(told);
  return { child, databaseUrl, url: `http://127.0.0.1:${port}` };
}

type Served = Awaited<ReturnType<typeof serve>>;

async function startRound({ url, databaseUrl }: Served) {
  await writeFile(path.join(dataDir, 'secret'), 'the secret of this installation');
  const db = openDb(databaseUrl);
  const ownerId = await makeInstructor(db);
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const scenario = await smallScenario({ faster });
  const workshop = await createWorkshop(db, { ownerId, title: 'Storm', scenario, teamCount, settings });
  for (let i = 0; i < players; i++) {
    const grant = await seatAt(url, workshop.pin, `Bot ${i}`);
    if (!grant.ok) throw new Error(`Bot ${i} got no seat: ${grant.code}`);
    bots.push(stubbornBot(url, grant));
  }
  const ticket = await mintTicket(db, { userId: ownerId, signInId: null }, Date.now());
  const line = openLine(url, { as: 'instructor', ticket, workshopId: workshop.id, language: 'en' });
  await line.instructorView('the console');
  expect(await line.send({ type: 'start' })).toMatchObject({ ok: true });
  line.socket.disconnect();
  await db.$disconnect();
  await vi.waitUntil(() => bots.every((bot) => bot.view?.stage === 'running'), patienceMs);
  return { roundId: bots[0]?.view?.roundId ?? '', pin: workshop.pin };
}

async function seatAt(url: string, pin: string, nickname: string): Promise<SeatGrant | Refusal> {
  const guest = openLine(url, { as: 'guest' });
  const request = { by: { pin }, nickname, language: 'en' };
  const grant: SeatGrant | Refusal = await guest.socket.timeout(20_000).emitWithAck('join', request);
  guest.socket.disconnect();
  return grant;
}

const promised = () => bots.reduce((sum, bot) => sum + bot.promised.length, 0);

/** Everybody asks for something in turn, and the time of the server passes meanwhile. */
function play(server: ChildProcess) {
  let going = true;
  void (async () => {
    for (let i = 0; going; i++, await pause(25)) {
      if (server.connected) server.send(25);
      const bot = bots[i % bots.length];
      const ballot = bot?.view?.ballot;
      const response = ballot?.responses[i % ballot.responses.length];
      if (ballot && response)
        bot.ask({ type: 'cast-vote', decisionId: ballot.decisionId, responseId: response.id });
      else bot?.ask({ type: 'say', text: `line ${i}` });
    }
  })();
  return {
    stop: () => {
      going = false;
    },
  };
}

/** The round as it lies in a data folder that nobody serves. */
async function roundIn(place: string, roundId: string) {
  const postgres = await startEmbeddedPostgres(place);
  try {
    const read = await readFrom(postgres.url, roundId);
    return { ...read, hash: roundHash(read.beginning, read.log, sha256) };
  } finally {
    await postgres.stop();
  }
}

async function readFrom(databaseUrl: string, roundId: string) {
  const db = openDb(databaseUrl);
  const stored = await readRound(db, roundId);
  const log = await postgresLog(db).read(roundId);
  await db.$disconnect();
  if (!stored) throw new Error('the round is not there');
  return { beginning: stored.beginning, log };
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.send('stop');
  await gone;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
