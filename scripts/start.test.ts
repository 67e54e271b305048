import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryDataFolder } from '@/server/testing/test-database';

/** The first start of a changed tree builds first. */
const BUILD_LIMIT_MS = 600_000;

let dataDir: string;
let wrappers: ChildProcess[];
beforeEach(async () => {
  dataDir = await temporaryDataFolder();
  wrappers = [];
});
afterEach(async () => {
  for (const wrapper of wrappers) wrapper.kill('SIGKILL');
  await untilDatabaseStopped();
  await rm(dataDir, { recursive: true, force: true });
});

test(
  'npm start says where it is and how to become the first instructor, and ends in order',
  async () => {
    const { wrapper, said, exit, opened } = start({ PORT: '0' });
    const address = await opened;
    expect(said()).toMatch(/One-time code +[A-Z2-9-]{19}/);
    const answer = await fetch(`${address}/api/setup`);
    expect(await answer.json()).toEqual({ open: true });
    wrapper.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(databaseRuns()).toBe(false);
  },
  BUILD_LIMIT_MS,
);

test(
  'kill -9 of the wrapper leaves neither a server nor a database behind',
  async () => {
    const { wrapper, opened } = start({ PORT: '0' });
    const address = await opened;
    wrapper.kill('SIGKILL');
    await untilDatabaseStopped();
    await expect(fetch(address)).rejects.toThrow();
  },
  BUILD_LIMIT_MS,
);

test(
  'a port that is taken is said in a sentence, and nothing is left running',
  async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = other.address();
    const port = taken && typeof taken === 'object' ? taken.port : 0;
    const { said, exit } = start({ PORT: String(port) });
    expect(await exit).toBe(1);
    expect(said()).toContain(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
    expect(databaseRuns()).toBe(false);
    await new Promise((resolve) => other.close(resolve));
  },
  BUILD_LIMIT_MS,
);

function start(environment: Record<string, string>) {
  const env = { ...process.env, HOST: '127.0.0.1', DATA_DIR: dataDir, ...environment };
  const wrapper = spawn(process.execPath, ['scripts/start.mjs'], { env });
  wrappers.push(wrapper);
  let output = '';
  const opened = new Promise<string>((resolve, reject) => {
    const listen = (chunk: unknown) => {
      output += String(chunk);
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address && output.endsWith('\n')) resolve(address);
    };
    wrapper.stdout.on('data', listen);
    wrapper.stderr.on('data', listen);
    wrapper.once('close', () => reject(new Error(`npm start ended:\n${output}`)));
  });
  opened.catch(() => undefined); // some tests expect the end, not the opening
  const exit = new Promise((resolve) => wrapper.once('close', resolve));
  return { wrapper, exit, opened, said: () => output };
}

function databaseRuns(): boolean {
  return existsSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'));
}

async function untilDatabaseStopped(): Promise<void> {
  await vi.waitUntil(() => !databaseRuns(), { timeout: 120_000, interval: 20 });
}
