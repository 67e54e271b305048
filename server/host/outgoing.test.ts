import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { askSystem } from './ask-system';
import { boundedFetch, boundOutgoing } from './outgoing';

const servers: Server[] = [];
const ownFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = ownFetch;
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  return `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}`;
}

/** Answers for as long as somebody reads. */
const endless: RequestListener = (_, response) => {
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(64_000)));
  };
  response.on('drain', more);
  more();
};

test('an answer without an end is read no further than it may be long, whoever asks with fetch', async () => {
  const address = await serving(endless);
  await expect(askSystem(address, {})).rejects.toThrow('too long');
  boundOutgoing();
  await expect((await fetch(address)).text()).rejects.toThrow('too long');
});

test('one that never comes, or never ends, fails in its time', async () => {
  const silent = await serving(() => undefined);
  const bounds = { ms: 50, bytes: 1_000 };
  await expect(boundedFetch(ownFetch, [silent], bounds)).rejects.toThrow();
  const halting = await serving((_, response) => void response.write('{'));
  const begun = await boundedFetch(ownFetch, [halting], bounds);
  await expect(begun.json()).rejects.toThrow();
});

test('a short one is as it was, with its status and headers, also without a body', async () => {
  boundOutgoing();
  const address = await serving(({ url }, response) => {
    response
      .writeHead(url === '/none' ? 204 : 418, { 'x-kept': 'yes' })
      .end(url === '/none' ? '' : '{"a":1}');
  });
  const answer = await fetch(address);
  expect([answer.status, answer.headers.get('x-kept'), await answer.json()]).toEqual([418, 'yes', { a: 1 }]);
  expect((await fetch(`${address}/none`)).status).toBe(204);
});

test('nobody is sent elsewhere by another system’s answer', async () => {
  let asked = 0;
  const inside = await serving((_, response) => {
    asked += 1;
    response.end();
  });
  const address = await serving((_, response) => void response.writeHead(302, { location: inside }).end());
  await expect(askSystem(address, {})).rejects.toThrow();
  await expect(askSystem('http://10.0.0.1/', {})).rejects.toThrow('not safe');
  expect(asked).toBe(0);
});
