import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnv } from './env';
import { withKeptPages } from './kept-pages';
import { statePolicy } from './policy';

const env = readEnv({ HOST: '127.0.0.1' });
let server: Server;
let base: string;
let rendered: string[];
let status: number;
/** What a page waits for before it ends. */
let ready: Promise<void>;

/** As Next does it: the answer marks its scripts as the request says, and comes in pieces. */
const pages: RequestListener = ({ url = '', headers }, response) => {
  rendered.push(url);
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.write(`<script nonce="${nonce}"></script>`);
  response.write(Buffer.from(`${headers.cookie} ${headers['accept-language']} æ `));
  void ready.then(() => response.end(`<script nonce="${nonce}"></script>`));
};

beforeEach(async () => {
  rendered = [];
  status = 200;
  ready = Promise.resolve();
  const kept = withKeptPages(pages);
  server = createServer((request, response) => {
    statePolicy(env, request, response);
    kept(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
});
afterEach(() => server.close());

async function read(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(base + path, { headers });
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
  return { text: await answer.text(), nonce, headers: answer.headers, status: answer.status };
}

test('a page that is the same for all is rendered once for each language and theme, however often it is asked for', async () => {
  const readers = [
    { cookie: 'language=da' },
    { 'accept-language': 'da-DK,da;q=0.9' },
    { cookie: 'language=da; theme=dark' },
    { cookie: 'offered-language=da', 'accept-language': 'pl' },
    { cookie: 'theme=other; language=en; offered-language=da' },
    { 'accept-language': 'xx' },
  ];
  for (const headers of [...readers, ...readers, ...readers]) await read('/how-it-scores', headers);
  expect(rendered).toHaveLength(3);
});

test('so are the pages of the help, and nothing else below them', async () => {
  for (const path of ['/help', '/help/operating', '/help/lti', '/help/xapi'])
    for (const _ of [1, 2]) await read(path);
  expect(rendered).toHaveLength(4);
  for (const _ of [1, 2]) await read('/help/nothing');
  expect(rendered).toHaveLength(6);
});

test('each answer is whole and marks its scripts for itself alone', async () => {
  const [first, second] = [await read('/how-it-scores'), await read('/how-it-scores')];
  expect(second.nonce).not.toBe(first.nonce);
  expect(second.text).toBe(first.text.replaceAll(first.nonce, second.nonce));
  expect(second.text.match(/<script nonce="([^"]+)">/g)).toHaveLength(2);
  expect(second.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(second.headers.get('cache-control')).toBe('no-store');
  expect(second.headers.get('content-encoding')).toBe('gzip');
  expect(rendered).toHaveLength(1);
});

test('other pages, parts of a page, and pages that failed are never kept', async () => {
  for (const path of ['/join/12345678', '/join/12345678', '/how-it-scores?x', '/how-it-scores?x'])
    await read(path);
  await read('/how-it-scores', { rsc: '1' });
  await read('/how-it-scores', { rsc: '1' });
  status = 500;
  await read('/how-it-scores');
  expect((await read('/how-it-scores')).status).toBe(500);
  expect(rendered).toHaveLength(8);
});

test('of a whole room that asks at the same moment one is rendered for all', async () => {
  let end = () => {};
  ready = new Promise((resolve) => {
    end = resolve;
  });
  const room = Array.from({ length: 30 }, () => read('/join'));
  await expect.poll(() => rendered.length).toBe(1);
  end();
  const pages = await Promise.all(room);
  expect(rendered).toHaveLength(1);
  expect(new Set(pages.map(({ nonce }) => nonce)).size).toBe(30);
  for (const { text, nonce } of pages)
    expect(text.match(/nonce="[^"]+"/g)).toEqual([`nonce="${nonce}"`, `nonce="${nonce}"`]);
});

test('who leaves before a page is there keeps nobody from it', async () => {
  let end = () => {};
  ready = new Promise((resolve) => {
    end = resolve;
  });
  const leaving = new AbortController();
  const left = fetch(`${base}/join`, { signal: leaving.signal }).then((answer) => answer.text());
  await expect.poll(() => rendered.length).toBe(1);
  const waiting = [read('/join'), read('/join'), read('/join')];
  leaving.abort();
  await expect(left).rejects.toThrow();
  await expect.poll(() => rendered.length).toBe(2);
  end();
  for (const page of await Promise.all(waiting)) expect(page.status).toBe(200);
  expect(rendered).toHaveLength(2);
});
