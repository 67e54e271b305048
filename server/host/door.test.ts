import { type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { Server as SocketServer } from 'socket.io';
import { afterEach, expect, test } from 'vitest';
import { longestList } from '@/wire/expected';
import { readEnv } from './env';
import { createHttpServer, openPort } from './http';
import { limits } from './limits';

const env = { ...readEnv({ HOST: '127.0.0.1' }), port: 0, trustProxy: true };
let server: Server;
let answered = 0;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A server whose every route reads what it is sent, as Next's do. */
async function open(settings = env): Promise<number> {
  answered = 0;
  server = createHttpServer(settings, () => async (incoming, response) => {
    try {
      let bytes = 0;
      for await (const chunk of incoming) bytes += chunk.length;
      answered += 1;
      response.end(String(bytes));
    } catch {
      response.destroy();
    }
  });
  new SocketServer(server, { serveClient: false });
  return openPort(server, settings);
}

type Given = { path?: string; method?: string; headers?: Record<string, string>; body?: string };
type Heard = { status: number; headers: IncomingHttpHeaders; text: string };

function ask(
  port: number,
  { path = '/api/x', method = 'POST', headers = {}, body = '' }: Given,
): Promise<Heard> {
  const json = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers: { ...json, ...headers } });
    call.once('response', (answer) => void textOf(answer).then(resolve, reject));
    call.once('error', reject).end(body);
  });
}

async function textOf(answer: IncomingMessage): Promise<Heard> {
  let text = '';
  for await (const chunk of answer) text += chunk;
  return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}

const megabyte = Buffer.alloc(1_000_000, 'x');

/** Sends up to 200 MB as fast as they are taken; gives the answer, and the bytes that the server took until the end. */
function pour(port: number, path: string, framing: string): Promise<{ answer: string; bytes: number }> {
  const [chunked, taken] = [framing.startsWith('transfer'), { bytes: 0 }];
  server.once('connection', (line: Socket) => {
    line.once('close', () => {
      taken.bytes = line.bytesRead;
    });
  });
  return new Promise((resolve) => {
    const line = connect(port, '127.0.0.1');
    let answer = '';
    line.on('data', (data) => {
      answer += String(data);
    });
    line.on('error', () => undefined);
    line.once('close', () => setImmediate(() => resolve({ answer, bytes: taken.bytes })));
    line.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${framing}\r\n\r\n`);
    let left = 200;
    const more = () => {
      if (left === 0 || line.destroyed) return;
      left -= 1;
      line.write(
        chunked ? Buffer.concat([Buffer.from('f4240\r\n'), megabyte, Buffer.from('\r\n')]) : megabyte,
        more,
      );
    };
    more();
  });
}

const routes = [
  '/api/certificates',
  '/api/setup',
  '/api/auth/sign-in/email',
  '/api/workshops/w/tabletop',
  '/x',
];

test.each(routes)('200 MB to %s are refused before they are read', async (path) => {
  const port = await open();
  for (const framing of ['content-length: 200000000', 'transfer-encoding: chunked']) {
    const { answer, bytes } = await pour(port, path, framing);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    // What the system itself had taken in before we said no.
    expect(bytes).toBeLessThan(2_000_000);
  }
  expect(answered).toBe(0);
});

test('what a form needs comes through, in one piece or in many', async () => {
  const port = await open();
  const fits = 'x'.repeat(limits.body.usual);
  expect(await ask(port, { body: fits })).toMatchObject({ status: 200, text: String(limits.body.usual) });
  expect((await ask(port, { body: `${fits}x` })).status).toBe(413);
  const paper = { path: '/api/workshops/w/tabletop', method: 'PUT' };
  const body = 'x'.repeat(limits.body.long);
  expect(await ask(port, { ...paper, body })).toMatchObject({
    status: 200,
    text: String(body.length),
  });
  expect((await ask(port, { ...paper, body: `${body}x` })).status).toBe(413);
  const list = JSON.stringify({ text: 'Ж'.repeat(longestList), save: true });
  expect((await ask(port, { path: '/api/workshops/w/players/list', body: list })).status).toBe(200);
});

test('whoever sends headers or a body drop by drop is not waited for', async () => {
  await open();
  expect(server.headersTimeout).toBe(limits.slow.headersMs);
  expect(server.requestTimeout).toBe(limits.slow.requestMs);
});

test.each<[string, Record<string, string>, number]>([
  ['a page of somebody else', { origin: 'http://evil.example' }, 403],
  ['a page without a name', { origin: 'null' }, 403],
  ['another port of this computer', { origin: 'http://127.0.0.1:1' }, 403],
  ['what the browser calls another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a form without JSON', { 'content-type': 'text/plain' }, 415],
  ['a file', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ['the public address', { origin: 'https://game.example.com' }, 200],
  ['no browser at all', {}, 200],
])('%s: %s is answered %i', async (_, headers, status) => {
  const port = await open({ ...env, publicUrl: 'https://game.example.com' });
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await ask(port, { path: '/api/workshops', method, headers, body: '{}' });
    expect([method, answer.status]).toEqual([method, status]);
  }
});

test.each([
  '/_next/../how-it-scores',
  '/_next/%2e%2e/api/certificates',
  '/%5Fnext/../x',
  '/_next/..\\x',
  '/./x',
  '/x/..',
  '/%73ocket.io/../api/workshops',
  '/socket.io/..%2Fx',
])('%s is not read as another path', async (path) => {
  const port = await open();
  for (const method of ['GET', 'POST'])
    expect((await ask(port, { path, method, body: '{}' })).status).toBe(400);
  expect(answered).toBe(0);
});

test('what only looks like the game or a file of the build is counted and asked who sends it', async () => {
  const port = await open();
  const headers = { origin: 'http://evil.example' };
  expect((await ask(port, { path: '/%73ocket.io/x', headers, body: '{}' })).status).toBe(403);
  const get = (path: string) => ask(port, { path, method: 'GET' }).then(({ status }) => status);
  for (let i = 0; i < limits.requests.page; i += 100)
    await Promise.all(Array.from({ length: 100 }, () => get('/%5Fnext/static/x')));
  expect(answered).toBe(limits.requests.page);
  for (const path of ['/%5Fnext/static/x', '/_next/image?url=%2Ficon.svg', '/%73ocket.io/x'])
    expect([path, await get(path)]).toEqual([path, 429]);
  expect(await get('/_next/static/x')).toBe(200);
});

test('calls of server actions, of which there are none, are refused before Next logs them', async () => {
  const port = await open();
  const headers = { 'next-action': '7f' };
  expect((await ask(port, { path: '/', headers, body: '[]' })).status).toBe(400);
  expect(answered).toBe(0);
});

test('our own pages send what they like, by whichever name they were opened', async () => {
  const port = await open({ ...env, publicUrl: 'https://game.example.com' });
  for (const name of [`localhost:${port}`, `127.0.0.1:${port}`, `192.0.2.7:${port}`]) {
    const headers = { host: name, origin: `http://${name}` };
    expect((await ask(port, { headers, body: '{}' })).status).toBe(200);
  }
  const behind = { 'x-forwarded-host': 'other.example', origin: 'https://other.example' };
  expect((await ask(port, { headers: behind, body: '{}' })).status).toBe(200);
});

test('one address alone is told to wait, however it writes its IPv6 address', async () => {
  const port = await open();
  const statuses: number[] = [];
  for (let i = 0; i <= limits.requests.account; i++) {
    const headers = { 'x-forwarded-for': `198.51.100.${i % 250}, 2001:db8::${i.toString(16)}` };
    statuses.push((await ask(port, { path: '/api/setup', headers, body: '{}' })).status);
  }
  expect(statuses.filter((status) => status === 200).length).toBe(limits.requests.account);
  expect(statuses.at(-1)).toBe(429);
  const elsewhere = { 'x-forwarded-for': '2001:db8:0:1::1' };
  expect((await ask(port, { path: '/api/setup', headers: elsewhere, body: '{}' })).status).toBe(200);
});

test('three hundred people behind one address open their pages at the same moment', async () => {
  const port = await open();
  const pages = ['/join', '/play', '/join?_rsc=1', '/practice?_rsc=1', '/_next/static/a.js'];
  for (const path of pages) {
    const answers = await Promise.all(Array.from({ length: 300 }, () => ask(port, { path, method: 'GET' })));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  }
});

test('every answer says what browsers may do, also Socket.io’s', async () => {
  const port = await open({ ...env, publicUrl: 'https://game.example.com' });
  const paths = ['/', '/api/rounds/r/debrief', '/socket.io/?EIO=4&transport=polling', '/socket.io/?EIO=9'];
  for (const path of paths) {
    const { headers } = await ask(port, { path, method: 'GET' });
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'strict-transport-security': 'max-age=31536000',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
  expect((await ask(port, { path: '/api/rounds/r/ready', method: 'GET' })).headers).toMatchObject({
    'cache-control': 'no-store',
  });
});
