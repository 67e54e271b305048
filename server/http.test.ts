import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { readEnv } from './env';
import { createHttpServer, listen } from './http';

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

async function openServer(settings: typeof env): Promise<number> {
  server = createHttpServer(settings, () => (incoming, response) => {
    response.end(String(incoming.headers['x-forwarded-for']));
  });
  return listen(server, settings);
}

function upgrade(port: number, path: string): Promise<number | undefined> {
  const headers = { connection: 'Upgrade', upgrade: 'websocket' };
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, headers }, (answer) => resolve(answer.statusCode));
    call.on('error', reject).end();
  });
}
