import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
let file: string;
let started: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'golden-hour-lock-'));
  file = path.join(folder, 'lock');
  started = [];
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('of two, the second says whom it waits for, and works when the first has finished', async () => {
  const first = holder();
  await first.says('working');
  const second = holder();
  await second.says(`Another start is at work in this folder (process ${first.child.pid}`);
  expect(second.said()).not.toContain('working');
  first.child.stdin?.write('finish\n');
  await second.says('working');
  expect(first.said()).toContain('finished');
});

test.each([
  ['the number of a process that is gone', () => '999999999'],
  ['the number of a process that lives but is not the holder', () => numbered(process.pid, 'another boot 1')],
  ['nothing, because the power went while it was written', () => ''],
  ['a living number of another container', () => numbered(process.pid, undefined, 'another-container')],
  ['a living number that an earlier version wrote', () => String(process.pid)],
])('a lock left behind with %s keeps nobody out', async (_, text) => {
  writeFileSync(file, text());
  const next = holder({ abandonedMs: 300 });
  await next.says('working');
});

test('with its own number in it, as in a container started again, it waits for nothing', async () => {
  const next = holder({ ownNumber: true, abandonedMs: 3_600_000 });
  await next.says('working');
  expect(next.said()).not.toContain('Waiting');
});

test('a holder that lives is never taken for abandoned, however long it works', async () => {
  const first = holder();
  await first.says('working');
  const second = holder({ abandonedMs: 5_000 });
  await second.says('Waiting');
  const touches = new Set<number>();
  // Longer than the second waits for a sign of life: it is touched once a second.
  while (touches.size < 8) touches.add(await touchedAt());
  expect(second.said()).not.toContain('working');
});

test('after kill -9 of the holder the next one takes over, and of several only one at a time works', async () => {
  const first = holder();
  await first.says('working');
  first.child.kill('SIGKILL');
  const rivals = [holder(), holder(), holder()];
  const winner = await Promise.race(rivals.map((rival) => rival.says('working').then(() => rival)));
  const others = rivals.filter((rival) => rival !== winner);
  for (const other of others) await other.says('Waiting');
  expect(others.filter((other) => other.said().includes('working'))).toEqual([]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: winner.child.pid });
});

test('nothing is left when the work is done', async () => {
  const only = holder();
  await only.says('working');
  only.child.stdin?.write('finish\n');
  await only.says('finished');
  expect(existsSync(file)).toBe(false);
});

function numbered(pid: number, began?: string, place?: string): string {
  return JSON.stringify({ pid, began, place: place ?? hostname() });
}

async function touchedAt(): Promise<number> {
  await pause(50);
  return (await stat(file)).mtimeMs;
}

/** A process that takes the lock, says so, and keeps it until it is told to finish. */
function holder({ abandonedMs = 60_000, ownNumber = false } = {}) {
  const program = `
    import { writeFileSync } from 'node:fs';
    import { alone } from './scripts/lib/alone.mjs';
    if (${ownNumber}) writeFileSync(process.argv[1], String(process.pid));
    await alone(process.argv[1], async () => {
      process.stdout.write('working\\n');
      await new Promise((resolve) => process.stdin.once('data', resolve));
    }, { abandonedMs: ${abandonedMs} });
    process.stdout.write('finished\\n');
    process.exit(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, file]);
  started.push(child);
  let output = '';
  const heard = new Set<() => void>();
  const listen = (chunk: unknown) => {
    output += String(chunk);
    for (const one of heard) one();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const says = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => output.includes(words) && resolve();
      heard.add(look);
      look();
    });
  return { child, says, said: () => output };
}
