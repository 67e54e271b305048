import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEnv } from './env';
import { frameOrigins } from './frame-origins';
import { createHttpServer, openPort } from './http';

const env = { ...readEnv({ HOST: '127.0.0.1' }), port: 0 };
let server: Server = createServer();
afterEach(() => void server.close());

async function ask(path: string, headers: Record<string, string>, method = 'GET') {
  server = createHttpServer(env, () => (_, response) => {
    response.setHeader('set-cookie', 'a=b');
    response.end('a page');
  });
  const port = await openPort(server, env);
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
  return { headers: answer.headers, text: await answer.text(), here: `127.0.0.1:${port}` };
}

const framed = { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' };

test.each([
  framed,
  { ...framed, 'sec-fetch-site': 'same-site' },
  { ...framed, 'sec-fetch-dest': 'frame' },
  { ...framed, 'sec-fetch-dest': 'object' },
  { ...framed, 'sec-fetch-dest': 'embed' },
])('somebody else’s frame (%o) gets a small page that opens a tab', async (headers) => {
  const { text, here, headers: told } = await ask('/join?a=1&b="', headers);
  expect(text.match(/<a /g)).toHaveLength(1);
  expect(text).toContain(
    '<a href="/join?a=1&#38;b=%22" target="_blank" rel="noopener noreferrer">Open Golden Hour</a>',
  );
  expect(text).toContain(`<code>${here}/join?a=1&#38;b=%22</code>`);
  expect(text).not.toContain('a page');
  expect(told.get('set-cookie')).toBeNull();
  expect(told.get('cache-control')).toBe('no-store');
  const policy = told.get('content-security-policy') ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
  );
});

test.each([
  { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-dest': 'empty', 'sec-fetch-site': 'same-origin' },
  {},
])('everybody else (%o) gets the page, which nobody else may frame', async (headers) => {
  const { text, headers: told } = await ask('/join', headers);
  expect(text).toBe('a page');
  expect(told.get('content-security-policy')).toContain("frame-ancestors 'self'");
});

test('its link never leads to another server, and nothing in an address becomes part of the page', async () => {
  for (const path of [
    '//evil.example/x',
    '/\\evil.example/x',
    '/%2f/evil.example',
    "/'><script>alert(1)</script>",
  ]) {
    const { text } = await ask(path, framed);
    expect(text).toMatch(/<a href="\/[^/\\"][^"]*" target/);
    expect(text.match(/<script>/g)).toHaveLength(1);
    server.close();
  }
});

test('it speaks the language that the browser asks for', async () => {
  const { text } = await ask('/', { ...framed, 'accept-language': 'da-DK,da;q=0.9,en;q=0.8' });
  expect(text).toContain('<html lang="da">');
  expect(text).toContain('Åbn Golden Hour');
});

describe('a registered learning platform', () => {
  beforeEach(() => frameOrigins.set(['https://moodle.example']));
  afterEach(() => frameOrigins.set([]));

  test.each(['/lti/enter', '/homework', '/play'])(
    'may show %s in a frame, and nobody else may',
    async (path) => {
      const { headers } = await ask(path, { ...framed, 'sec-fetch-site': 'same-origin' });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/; frame-ancestors 'self' https:\/\/moodle\.example$/);
      expect(policy).toContain("form-action 'self' https://moodle.example;");
    },
  );

  test.each(['/instructor', '/instructor/people', '/join', '/', '/ltix', '/api/platforms'])(
    'may not show %s',
    async (path) => {
      const policy = (await ask(path, {})).headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/; frame-ancestors 'self'$/);
      expect(policy).toContain("form-action 'self';");
    },
  );

  test('comes in by its doors from another page, with a form, and by no other', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
    for (const path of ['/api/lti/login', '/api/lti/launch'])
      expect((await ask(path, { ...form, origin: 'https://moodle.example' }, 'POST')).text).toBe('a page');
    for (const path of ['/api/lti/enter', '/api/lti/chosen', '/api/platforms', '/api/lti/login/x'])
      expect((await ask(path, { ...form, origin: 'https://moodle.example' }, 'POST')).text).toContain(
        'wrong-origin',
      );
    const json = { ...form, 'content-type': 'application/json' };
    expect((await ask('/api/lti/launch', json, 'POST')).text).toContain('malformed');
  });

  test('without a login a frame gets the page that opens a tab, as everybody does', async () => {
    expect((await ask('/homework', framed)).text).toContain('Open Golden Hour');
    expect((await ask('/lti/enter', framed)).text).toBe('a page');
  });
});
