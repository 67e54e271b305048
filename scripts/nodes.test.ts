import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDataFolder } from '@/server/testing/test-database';

/** Two processes behind one port, as `NODES=2 npm start` serves them. A changed tree is built first. */
const BUILD_LIMIT_MS = 600_000;

let folder: string;
let wrapper: ChildProcess;
let base = '';
let output = '';

beforeAll(async () => {
  folder = await temporaryDataFolder();
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, NODES: '2' };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env });
  wrapper = child;
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: unknown) => {
      output += String(chunk);
      const found = /On this computer +(http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => reject(new Error(`npm start ended:\n${output}`)));
  });
  base = address.replace('localhost', '127.0.0.1');
}, BUILD_LIMIT_MS);
afterAll(async () => {
  const ended = once(wrapper, 'close');
  wrapper.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

async function opened(path: string): Promise<string> {
  const answer = await fetch(`${base}${path}?EIO=4&transport=polling`);
  expect(answer.status).toBe(200);
  return /"sid":"([^"]+)"/.exec(await answer.text())?.[1] ?? '';
}

test('pages come from one address, each process answers at its own path, and a polling client stays with its own', async () => {
  expect(output).toMatch(/One-time code +[A-Z2-9-]{19}/);
  expect(await (await fetch(`${base}/api/setup`)).json()).toEqual({ open: true });
  for (const name of ['1', '2']) {
    const sid = await opened(`/n/${name}/socket.io/`);
    expect(sid.startsWith(`${name}.`)).toBe(true);
    const sent = await fetch(`${base}/socket.io/?EIO=4&transport=polling&sid=${sid}`, {
      method: 'POST',
      body: '40{"as":"guest"}',
    });
    expect(await sent.text()).toBe('ok');
  }
  const common = new Set([await opened('/socket.io/'), await opened('/socket.io/')].map((sid) => sid[0]));
  expect(common).toEqual(new Set(['1', '2']));
  expect((await fetch(`${base}/n/3/socket.io/?EIO=4&transport=polling`)).status).toBe(503);
});

test('a server that shares its database with nobody is refused beside them', async () => {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder };
  const other = spawn(process.execPath, ['scripts/start.mjs'], { env });
  let said = '';
  other.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const [code] = await once(other, 'close');
  expect(code).not.toBe(0);
  expect(said).toContain('Another Golden Hour runs on');
});
