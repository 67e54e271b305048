import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { expect, test } from './test';

/** What a stranger writes where a word is expected: names of what every object has, broken and cut codes, other scripts. */
const hostile = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  '%E0%A4%A',
  '%',
  '%zz',
  '%00',
  'a%00b',
  '%C3%28',
  '%ED%A0%80',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%252e%252e',
  '%F0%9F%98%80',
  '%E2%80%AE',
  '%0d%0aset-cookie:a=b',
  'null',
  'undefined',
  '-1',
  '1e309',
  "'%20or%201=1--",
  '%3Cscript%3E',
  '[id]',
  '$%7B7*7%7D',
  'x'.repeat(3000),
];

const parameters = ['language', 'part', 'names', 'format', 'code', 'round', 'callbackURL', '__proto__'];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

/** Every route and page of the interface, from its folders: `/verify/[code]`. */
function addresses(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' });
  const found = files.filter((file) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(file));
  return found.map((file) => `/${file.replaceAll('\\', '/').replace(/\/?(page\.tsx|route\.ts)$/, '')}`);
}

const all = addresses();
const withParts = all.filter((address) => address.includes('['));
const session = process.env.E2E_SESSION;

test('every route and page is tried', () => {
  expect(all.length).toBeGreaterThan(45);
  expect(withParts).toContain('/verify/[code]');
  expect(all).toContain('/api/scenarios');
});

for (const who of ['a stranger', 'an instructor']) {
  test(`an address that ${who} made up is answered, and never with an error of ours`, async ({
    playwright,
    baseURL,
  }) => {
    test.setTimeout(400_000);
    const line = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      ...(who === 'an instructor' && session !== undefined && { storageState: session }),
    });
    const cookie = (await line.storageState()).cookies
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const wrong: string[] = [];
    const ask = async (path: string, method = 'GET', headers: Record<string, string> = {}) => {
      const status = await statusOf(baseURL ?? '', path, method, { ...(cookie && { cookie }), ...headers });
      if (status >= 500 || status < 200 || status === 429)
        wrong.push(`${status} ${method} ${path.slice(0, 120)} ${JSON.stringify(headers)}`);
    };
    for (const address of withParts)
      for (const value of hostile) await ask(address.replaceAll(/\[[^\]]+\]/g, value));
    for (const value of hostile)
      for (const address of ['/api/scenarios', '/api/rounds/x/debrief', '/verify', '/api/my-data', '/'])
        await ask(`${address}?${parameters.map((name) => `${name}=${value}`).join('&')}`);
    for (const address of all.filter((path) => !path.startsWith('/api/auth')))
      for (const method of methods) await ask(address.replaceAll(/\[[^\]]+\]/g, 'x'), method);
    for (const value of hostile.map((one) => one.slice(0, 200))) {
      await ask('/', 'GET', {
        cookie: `language=${value}; theme=${value}; golden-hour.session_token=${value}`,
      });
      await ask('/', 'GET', { 'accept-language': value });
      await ask('/api/my-data', 'GET', { authorization: `Bearer ${value}` });
      await ask('/api/workshops', 'GET', { host: value.replaceAll(/[^\x20-\x7e]/g, '') });
    }
    await line.dispose();
    expect(wrong).toEqual([]);
  });
}

for (const [what, body] of [
  ['no JSON', 'hello'],
  ['a NUL', '{"title":"a\\u0000b","scenario":"seat-taken","teams":1}'],
  ['half a pair', '{"title":"a\\ud800","scenario":"seat-taken","teams":1}'],
  ['a prototype', '{"__proto__":{"title":"a"},"constructor":1}'],
  ['a list', '[]'],
  ['bytes that are no UTF-8', '{"title":"\u00e9"}'],
] as const) {
  test(`a body with ${what} is refused, and never with an error of ours`, async ({ playwright, baseURL }) => {
    const line = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      ...(session !== undefined && { storageState: session }),
      extraHTTPHeaders: { origin: baseURL ?? '', 'content-type': 'application/json' },
    });
    for (const path of ['/api/workshops', '/api/setup', '/api/certificates', '/api/workshops/x/duplicate']) {
      const answer = await line.post(path, { data: Buffer.from(body, 'latin1') });
      expect([path, answer.status()], await answer.text()).toEqual([path, expect.any(Number)]);
      expect(answer.status()).toBeGreaterThanOrEqual(400);
      expect(answer.status()).toBeLessThan(500);
    }
    await line.dispose();
  });
}

let asked = 0;

/** Each request comes from a machine of its own, so that no limit hides an error; other systems have one loopback address. */
function nextMachine(): string {
  asked += 1;
  const [high, low] = [1 + Math.floor(asked / 250), 1 + (asked % 250)];
  return process.platform === 'linux' ? `127.0.${high}.${low}` : '127.0.0.1';
}

/** Sent as it is written: clients mend an address before they send it. */
function statusOf(
  base: string,
  path: string,
  method: string,
  headers: Record<string, string>,
): Promise<number> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const call = httpRequest(
      { hostname, port, path, method, headers, agent: false, localAddress: nextMachine() },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    call.on('error', reject).end();
  });
}
