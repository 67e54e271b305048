import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnv } from './env';
import { withKeptPages } from './kept-pages';
import { withLanguageLinks } from './language-link';
import { statePolicy } from './policy';

const env = readEnv({ HOST: '127.0.0.1' });
let server: Server;
let base: string;

beforeEach(async () => {
  const pages = withLanguageLinks(
    withKeptPages(({ url = '', headers }, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`${url} ${headers.cookie ?? ''}`);
    }),
  );
  server = createServer((request, response) => {
    statePolicy(env, request, response);
    pages(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
});
afterEach(() => server.close());

function ask(address: string, given: RequestInit = {}) {
  return fetch(base + address, { redirect: 'manual', ...given });
}

async function ledTo(address: string, given?: RequestInit) {
  const { status, headers } = await ask(address, given);
  return status === 303 ? `${headers.get('location')} ${headers.get('set-cookie')?.split(';')[0]}` : status;
}

test('a link chooses the language, and leads on to the same address with the rest of its query as it was', async () => {
  expect(await ledTo('/join?lang=pl')).toBe('/join language=pl');
  expect(await ledTo('/verify?code=AB%20C&lang=de&x=a+b')).toBe('/verify?code=AB%20C&x=a+b language=de');
  expect(await ledTo('/?lang=es-MX')).toBe('/ language=es');
  expect(await ledTo('/join/48201937?lang=da', { method: 'HEAD' })).toBe('/join/48201937 language=da');
});

test('the choice is kept for a year on every page, and the answer nowhere', async () => {
  const { headers } = await ask('/join?lang=pl');
  expect(headers.get('set-cookie')).toBe('language=pl; path=/; max-age=31536000; samesite=lax');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('in a frame of another site the choice is kept for that site alone', async () => {
  const { headers } = await ask('/homework?lang=pl', { headers: { 'sec-fetch-dest': 'iframe' } });
  expect(headers.get('set-cookie')).toContain('samesite=none; secure; partitioned');
});

test('the open round hears which language was chosen, because a seat has a language of its own', async () => {
  expect(await ledTo('/play?lang=pl')).toBe('/play#lang=pl language=pl');
});

test('an unknown language is ignored: the page is shown as without it', async () => {
  for (const wish of ['lang=xx', 'lang', 'lang=', 'lang=constructor', 'language=pl', 'slang=pl', 'lang=%F0'])
    expect(await ledTo(`/join?${wish}`)).toBe(200);
  expect(await ledTo('/join?lang=xx&lang=de')).toBe('/join language=de');
});

test('it leads to no other server, and answers neither what sends something nor what is no page', async () => {
  for (const address of ['//elsewhere.example/?lang=pl', '/\\elsewhere.example/?lang=pl'])
    expect(await ledTo(address)).toBe(200);
  expect(await ledTo('/api/scenarios?lang=pl')).toBe(200);
  expect(await ledTo('/pictures/a/b.webp?lang=pl')).toBe(200);
  expect(await ledTo('/join?lang=pl', { method: 'POST' })).toBe(200);
  expect(await ledTo('/join?lang=pl', { headers: { rsc: '1' } })).toBe(200);
});

test('pages that are rendered once for all are not mixed up: what is shown is that of the cookie', async () => {
  const shown = async (cookie: string) => (await ask('/join', { headers: { cookie } })).text();
  await ask('/join?lang=pl', { headers: { cookie: 'language=de' } });
  expect(await shown('language=de')).toBe('/join language=de');
  expect(await shown('language=pl')).toBe('/join language=pl');
  expect(await shown('language=de; theme=dark')).toBe('/join language=de; theme=dark');
});
