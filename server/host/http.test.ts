import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { readEnv } from './env';
import { createHttpServer, openPort } from './http';
import { contentPolicy } from './policy';

const env = { ...readEnv({ HOST: '127.0.0.1' }), port: 0 };
let server: ReturnType<typeof createHttpServer>;
afterEach(() => server.close());

test('an upgrade that belongs to nobody is refused at once', async () => {
  const port = await openServer(env);
  expect(await upgrade(port, '/elsewhere')).toBe(404);
});

test.each([
  ['a visitor cannot claim another address', false, '127.0.0.1'],
  ['behind a trusted proxy, the proxy says who it is', true, '203.0.113.9'],
])('%s', async (_, trustProxy, seen) => {
  const port = await openServer({ ...env, trustProxy });
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
  expect(await answer.text()).toBe(seen);
});

test('a browser is told to load nothing from elsewhere, and each answer marks its own scripts', async () => {
  const port = await openServer({ ...env, mode: 'production' });
  const policies = await Promise.all(
    [1, 2].map(async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/`);
      return answer.headers.get('content-security-policy') ?? '';
    }),
  );
  expect(policies[0]).toContain("default-src 'self'; script-src 'self' 'nonce-");
  expect(policies[0]).not.toMatch(/script-src[^;]*unsafe/);
  expect(policies[0]).toContain(`connect-src 'self' ws://127.0.0.1:${port} wss://127.0.0.1:${port};`);
  expect(policies[0]).not.toBe(policies[1]);
  expect(contentPolicy('production', { nonce: 'n', host: 'evil.example; script-src *' })).toContain(
    "connect-src 'self';",
  );
});

async function openServer(settings: typeof env): Promise<number> {
  server = createHttpServer(settings, () => (incoming, response) => {
    response.end(String(incoming.headers['x-forwarded-for']));
  });
  return openPort(server, settings);
}

function upgrade(port: number, path: string): Promise<number | undefined> {
  const headers = { connection: 'Upgrade', upgrade: 'websocket' };
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, headers }, (answer) => resolve(answer.statusCode));
    call.on('error', reject).end();
  });
}
