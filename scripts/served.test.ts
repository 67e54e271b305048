import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { limits } from '@/server/host/limits';
import { patienceMs } from '@/server/testing/line';
import { temporaryDataFolder } from '@/server/testing/test-database';
import { saidAddress } from './testing/said-address';

/** The whole of it as `npm start` serves it: door, Next, game, database. A changed tree is built first. */
const BUILD_LIMIT_MS = 600_000;

let folder: string;
let wrapper: ChildProcess;
let base: URL;
let said: () => string;

beforeAll(async () => {
  folder = await temporaryDataFolder();
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env });
  wrapper = child;
  const starting = await saidAddress(child);
  said = starting.said;
  base = new URL(starting.address.replace('localhost', '127.0.0.1'));
}, BUILD_LIMIT_MS);
afterAll(async () => {
  const ended = once(wrapper, 'close');
  wrapper.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

/** A line of one's own to the server, and what it hears until it is closed. */
function openLine(): { line: Socket; heard: () => string; closed: Promise<string> } {
  const line = connect(Number(base.port), '127.0.0.1');
  let answer = '';
  line.on('data', (data) => {
    answer += String(data);
  });
  line.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => line.once('close', () => resolve(answer)));
  return { line, heard: () => answer, closed };
}

const posts = (path: string, framing: string) =>
  `POST ${path} HTTP/1.1\r\nhost: ${base.host}\r\ncontent-type: application/json\r\n${framing}\r\n\r\n`;
const chunked = 'transfer-encoding: chunked';

/** A page that Next renders, and an answer that asks the database. */
async function othersAreAnswered(): Promise<void> {
  const statuses = await Promise.all(
    ['/', '/api/setup'].map(async (path) => (await fetch(new URL(path, base))).status),
  );
  expect(statuses).toEqual([200, 200]);
}

test('the page of all numbers is kept as it was rendered, and each answer marks its own scripts', async () => {
  const read = async () => {
    const answer = await fetch(new URL('/how-it-scores', base));
    const mark = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    return { mark, text: await answer.text() };
  };
  const [first, second] = [await read(), await read()];
  expect(second.mark).not.toBe(first.mark);
  expect(second.text.split(second.mark)).toEqual(first.text.split(first.mark));
  expect(second.text.split(second.mark).length).toBeGreaterThan(5);
  expect(second.text).toContain('</html>');
});

const routes = ['/api/certificates', '/api/setup', '/api/auth/sign-in/email', '/api/browser-errors', '/join'];

test('a body that is cut off in the middle harms nobody', async () => {
  const before = said().length;
  for (const path of routes) {
    for (const framing of [chunked, 'content-length: 500']) {
      const { line, closed } = openLine();
      await once(line, 'connect');
      line.write(posts(path, framing));
      await new Promise((sent) =>
        line.write(framing === chunked ? '100\r\n{"name":"' : '{"name":"', () => sent(null)),
      );
      await othersAreAnswered();
      line.destroy();
      await closed;
    }
  }
  await othersAreAnswered();
  expect(said().slice(before)).not.toMatch(/uncaught|unhandled|unexpectedly/i);
});

test('20 MB are refused while they come, and others are answered meanwhile', async () => {
  const megabyte = Buffer.alloc(1_000_000, 'x');
  const framed = Buffer.concat([Buffer.from('f4240\r\n'), megabyte, Buffer.from('\r\n')]);
  for (const path of routes) {
    for (const framing of ['content-length: 20000000', chunked]) {
      const { line, closed } = openLine();
      line.write(posts(path, framing));
      let left = 20;
      const more = () => {
        if (left === 0 || line.destroyed) return;
        left -= 1;
        line.write(framing === chunked ? framed : megabyte, more);
      };
      more();
      const [answer] = await Promise.all([closed, othersAreAnswered()]);
      expect([path, framing, answer.slice(0, 12)]).toEqual([path, framing, 'HTTP/1.1 413']);
    }
  }
});

test('bodies that drip in keep nobody waiting, and are not waited for for ever', async () => {
  const lines = Array.from({ length: 3 * limits.pace.atOnce }, openLine);
  // A page answers without reading what it is sent.
  const readers = routes.filter((path) => path.startsWith('/api/'));
  for (const [i, { line }] of lines.entries()) {
    const path = readers[i % readers.length] ?? '';
    line.write(`${posts(path, 'content-length: 1000')}{"name":"`);
  }
  await othersAreAnswered();
  const answers = await Promise.all(lines.map(({ closed }) => closed));
  expect(answers.filter((answer) => /^HTTP\/1\.1 (2|5)/.test(answer))).toEqual([]);
  await othersAreAnswered();
});

const tells = (body: unknown) =>
  fetch(new URL('/api/browser-errors', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const error = { reference: '0a1b2c3d', message: 'x is undefined', page: '/play' };

/** What the server has written down of browsers' errors; its answer may be here before the line is. */
const browserLines = () =>
  said()
    .split('\n')
    .filter((one) => one.includes('"msg":"browser"'));

test('a browser’s error stands in the log in one line, whatever it says', async () => {
  const hostile = 'one\ntwo\r\n\u001b[2Jthree\u2028{"level":60}';
  expect((await tells({ ...error, message: hostile, page: '/play\nfake' })).status).toBe(204);
  const [line = ''] = await vi.waitFor(() => {
    const found = browserLines();
    expect(found).toHaveLength(1);
    return found;
  }, patienceMs);
  expect(JSON.parse(line)).toMatchObject({ msg: 'browser', line: `0a1b2c3d /play\nfake ${hostile}` });
  expect(said()).not.toContain('\u001b[2J');
});

test.each<[string, unknown, number]>([
  ['a long message', { ...error, message: 'x'.repeat(501) }, 400],
  ['a long page', { ...error, page: 'x'.repeat(101) }, 400],
  ['a reference of one’s own', { ...error, reference: '0a1b2c3d\n' }, 400],
  ['more than is asked', { ...error, stack: 'x' }, 400],
  ['no object', ['x'], 400],
  ['more than a form needs', { ...error, message: 'x'.repeat(limits.body.usual) }, 413],
])('%s is refused and not written down', async (_, body, status) => {
  const before = browserLines();
  expect((await tells(body)).status).toBe(status);
  expect(browserLines()).toEqual(before);
});

test('strangers cannot fill the log: ten lines a minute, the rest is counted', async () => {
  const before = said().length;
  const begun = performance.now();
  const answers = await Promise.all(Array.from({ length: 60 }, () => tells(error)));
  expect(answers.every(({ status }) => status === 204)).toBe(true);
  const minutes = Math.ceil((performance.now() - begun) / 60_000);
  const lines = said().slice(before).split('\n').filter(Boolean);
  expect(lines.length).toBeLessThanOrEqual(10 * (minutes + 1));
});
