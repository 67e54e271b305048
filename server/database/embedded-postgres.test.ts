import { fork } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryDataFolder } from '../testing/test-database';
import { startEmbeddedPostgres } from './embedded-postgres';

let folder: string;
beforeEach(async () => {
  folder = await temporaryDataFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['on a socket', false],
  ['on loopback with a password, as on Windows', true],
])('%s: starts, keeps what was committed, and stops', async (_, tcp) => {
  const first = await startEmbeddedPostgres(folder, { tcp });
  await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  expect(await ask(first.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  await first.stop();
  await expect(ask(first.url, 'SELECT 1')).rejects.toThrow();
  const second = await startEmbeddedPostgres(folder, { tcp });
  expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('a second server on the same folder is refused', async () => {
  const first = await startEmbeddedPostgres(folder);
  await expect(startEmbeddedPostgres(folder)).rejects.toThrow('Another Golden Hour runs on');
  await first.stop();
});

test('a path too long for a socket still works', async () => {
  const deep = path.join(folder, 'a-folder-with-quite-a-long-name'.repeat(4));
  const postgres = await startEmbeddedPostgres(deep);
  expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test('after a kill -9 of the server, the next one takes the same PostgreSQL over', async () => {
  const server = fork('server/database/embedded-postgres.fixture.ts', [folder], {
    execArgv: ['--import', 'tsx'],
  });
  await new Promise((resolve) => server.once('message', resolve));
  const before = await postmasterPid();
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
  const next = await startEmbeddedPostgres(folder);
  expect(await postmasterPid()).toBe(before);
  await next.stop();
});

test('says so when the database goes away by itself', async () => {
  const postgres = await startEmbeddedPostgres(folder);
  process.kill(Number(await postmasterPid()), 'SIGINT');
  await postgres.lost;
  await postgres.stop().catch(() => undefined);
});

async function postmasterPid(): Promise<string | undefined> {
  return (await readFile(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0];
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
