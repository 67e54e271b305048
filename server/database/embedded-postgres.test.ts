import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryDataFolder } from '../testing/test-database';
import { startEmbeddedPostgres } from './embedded-postgres';

vi.setConfig({ testTimeout: 90_000 });
const asRoot = process.getuid?.() === 0;

let folder: string;
beforeEach(async () => {
  folder = await temporaryDataFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

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

test('of two that start at the same moment one has the folder, and the other is refused', async () => {
  const both = await Promise.allSettled([startEmbeddedPostgres(folder), startEmbeddedPostgres(folder)]);
  const [won] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refused = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect(refused).toEqual([expect.stringContaining('Another Golden Hour runs on')]);
  expect(await ask(won?.url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await won?.stop();
});

test('a path too long for a socket still works, and root makes nothing in the temporary folder', async () => {
  const deep = path.join(folder, 'a-folder-with-quite-a-long-name'.repeat(4));
  const postgres = await startEmbeddedPostgres(deep);
  expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await postgres.stop();
  const sockets = new URL(postgres.url).searchParams.get('host') ?? '';
  expect(sockets.startsWith(tmpdir())).toBe(!asRoot);
  await rm(asRoot ? path.dirname(sockets) : sockets, { recursive: true, force: true });
});

test('after a power cut the number of the old PostgreSQL may belong to anybody: the data come back', async () => {
  const first = await startEmbeddedPostgres(folder);
  await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await killPostgres();
  const stranger = await livingProcess();
  await renumber('cluster/postmaster.pid', stranger.pid);
  await renumber('run/.s.PGSQL.5432.lock', stranger.pid);
  const second = await startEmbeddedPostgres(folder);
  expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  expect(stranger.exitCode).toBeNull();
  await second.stop();
  stranger.kill('SIGKILL');
});

test('a copy of the folder opens beside the running original, and each keeps its own', async () => {
  const original = await startEmbeddedPostgres(folder);
  await ask(original.url, 'CREATE TABLE kept AS SELECT 1 AS answer');
  await ask(original.url, 'CHECKPOINT');
  const beside = path.join(folder, 'copy');
  await promisify(execFile)('cp', ['-a', path.join(folder, 'postgres'), `${folder}/moving`]);
  await mkdir(beside);
  await rename(`${folder}/moving`, path.join(beside, 'postgres'));
  const copy = await startEmbeddedPostgres(beside);
  await ask(copy.url, 'UPDATE kept SET answer = 2');
  expect(await ask(original.url, 'SELECT answer FROM kept')).toEqual([{ answer: 1 }]);
  expect(await ask(copy.url, 'SELECT answer FROM kept')).toEqual([{ answer: 2 }]);
  await copy.stop();
  await original.stop();
});

test.each(['postgres', 'postgres/run', 'postgres/password'])('no link at %s is followed', async (name) => {
  const target = await temporaryDataFolder();
  const before = await stat(target);
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  const link = name.endsWith('password') ? path.join(target, 'planted') : target;
  await symlink(link, path.join(folder, name));
  if (!name.endsWith('password'))
    await expect(startEmbeddedPostgres(folder)).rejects.toThrow(`${path.join(folder, name)} is a link.`);
  else
    await startEmbeddedPostgres(folder).then(
      ({ stop }) => stop(),
      () => undefined,
    );
  const after = await stat(target);
  expect([after.uid, after.gid, after.mode]).toEqual([before.uid, before.gid, before.mode]);
  expect(await readdir(target)).toEqual([]);
  await rm(target, { recursive: true });
});

test.runIf(asRoot)('root gives no folder away that it did not make', async () => {
  await mkdir(path.join(folder, 'postgres'));
  await writeFile(path.join(folder, 'postgres', 'letters'), 'private');
  await expect(startEmbeddedPostgres(folder)).rejects.toThrow('was not made by Golden Hour');
  expect((await stat(path.join(folder, 'postgres'))).uid).toBe(0);
});

test.runIf(asRoot)('with sudo, PostgreSQL runs as whoever called it', async () => {
  // `daemon`, which every system knows: initdb asks for the name
  vi.stubEnv('SUDO_UID', '1');
  vi.stubEnv('SUDO_GID', '1');
  const postgres = await startEmbeddedPostgres(folder);
  const { uid, gid } = await stat(path.join(folder, 'postgres/cluster'));
  expect([uid, gid]).toEqual([1, 1]);
  await postgres.stop();
  vi.unstubAllEnvs();
  // The owner stays, however it is started later.
  const later = await startEmbeddedPostgres(folder);
  expect((await stat(path.join(folder, 'postgres/cluster/postmaster.pid'))).uid).toBe(1);
  await later.stop();
});

test.runIf(asRoot)('a copy that root has made is given to the account that PostgreSQL runs as', async () => {
  await (await startEmbeddedPostgres(folder)).stop();
  await promisify(execFile)('chown', ['-R', '0:0', path.join(folder, 'postgres')]);
  const postgres = await startEmbeddedPostgres(folder);
  expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test.runIf(asRoot)(
  'a data folder closed to others: the database moves to where its account can enter',
  async () => {
    const first = await startEmbeddedPostgres(folder);
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    await chmod(folder, 0o700);
    const moved = await startEmbeddedPostgres(folder);
    expect(moved.folder).toMatch(/^\/var\/lib\/golden-hour\//);
    expect(await ask(moved.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await moved.stop();
    await rm(moved.folder, { recursive: true, force: true });
  },
);

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

/** As the account that PostgreSQL runs as: only such a number keeps a new PostgreSQL out. */
async function livingProcess(): Promise<ChildProcess> {
  const { uid, gid } = await stat(path.join(folder, 'postgres/cluster'));
  const account = asRoot ? { uid, gid } : {};
  const child = spawn('sleep', ['600'], { ...account, cwd: '/', stdio: 'ignore' });
  await new Promise((resolve) => child.once('spawn', resolve));
  return child;
}

async function renumber(name: string, pid: number | undefined): Promise<void> {
  const file = path.join(folder, 'postgres', name);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(pid)));
}

async function killPostgres(): Promise<void> {
  const pid = Number(await postmasterPid());
  process.kill(pid, 'SIGKILL');
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), { timeout: 20_000 });
}

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
