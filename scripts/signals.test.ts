import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryDataFolder } from '@/server/testing/test-database';
import { saidAddress } from './testing/said-address';

/** The first start of a changed tree builds first. */
const LIMIT_MS = 300_000;

let folder: string;
let npm: ChildProcess | undefined;
beforeEach(async () => {
  folder = await temporaryDataFolder();
});
afterEach(async () => {
  npm?.kill('SIGKILL');
  await until(() => !databaseRuns());
  await rm(folder, { recursive: true, force: true });
});

const ways = ['SIGTERM', 'SIGHUP', 'SIGKILL'] as const;

test.each(ways)(
  '%s to npm alone ends server and database in order',
  async (signal) => {
    const { address, said } = await npmStart();
    npm?.kill(signal);
    await ended(address);
    expect(said()).not.toMatch(/unexpectedly|gone away/);
  },
  LIMIT_MS,
);

test.each(ways)(
  '%s to npm ends them with a shell in between, which hands nothing on',
  async (signal) => {
    const { address } = await npmStart({ npm_config_script_shell: await stayingShell() });
    npm?.kill(signal);
    await ended(address);
  },
  LIMIT_MS,
);

test(
  'Ctrl-C, which a terminal gives to npm and all below it, ends server and database in order',
  async () => {
    const { address } = await npmStart();
    if (npm?.pid) process.kill(-npm.pid, 'SIGINT');
    await ended(address);
  },
  LIMIT_MS,
);

test(
  'SIGTERM in the middle of the start leaves nothing running',
  async () => {
    const start = npmStart();
    start.catch(() => undefined);
    await until(() => databaseRuns());
    npm?.kill('SIGTERM');
    await start.catch(() => undefined);
    await until(() => !databaseRuns());
  },
  LIMIT_MS,
);

/** In order: the port is closed, and PostgreSQL says itself that it was shut down. */
async function ended(address: string): Promise<void> {
  await until(() => !databaseRuns());
  await expect(fetch(address)).rejects.toThrow();
  const log = await readFile(path.join(folder, 'postgres/postgres.log'), 'utf8');
  expect(log.trim().split('\n').at(-1)).toContain('database system is shut down');
}

async function npmStart(environment: Record<string, string> = {}) {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, ...environment };
  const child = spawn('npm', ['start'], { env, detached: true });
  npm = child;
  return saidAddress(child);
}

/** It waits for what it runs, as a shell with more than one command does, and keeps every signal to itself. */
async function stayingShell(): Promise<string> {
  const file = path.join(folder, 'shell-between');
  await writeFile(file, '#!/bin/sh\nsh "$@"\nexit $?\n');
  await chmod(file, 0o755);
  return file;
}

function databaseRuns(): boolean {
  return existsSync(path.join(folder, 'postgres/cluster/postmaster.pid'));
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + LIMIT_MS / 2;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('It did not happen in time.');
    await pause(20);
  }
}
