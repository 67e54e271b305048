import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect, test } from 'vitest';
import type { ServerToClient } from './downstream';
import { followElsewhere } from './elsewhere';
import type { ClientToServer } from './messages';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const refusal = (data: object) => Object.assign(new Error('try-again'), { data });

/** Two processes behind one address: the common path leads to one of them. */
async function twoProcesses() {
  const http = createServer();
  const [common, two] = ['/socket.io', '/n/two/socket.io'].map((path) => new Server(http, { path }));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
  closers.push(
    () => common?.close(),
    () => two?.close(),
  );
  if (!common || !two) throw new Error('no servers');
  return { url, common, two };
}

function follower(url: string) {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    ...{ autoConnect: false, reconnection: false, forceNew: true, transports: ['websocket'] },
    path: '/socket.io',
  });
  closers.push(() => socket.disconnect());
  const connected: string[] = [];
  const way = followElsewhere(socket, () => socket.connect());
  socket.on('connect', () => connected.push(socket.io.opts.path ?? ''));
  const at = (path: string) =>
    new Promise<void>((resolve) => {
      const look = () => connected.at(-1) === path && resolve();
      socket.on('connect', look);
      look();
    });
  return { socket, way, connected, at };
}

test('a refusal that says where leads there at once', async () => {
  const { url, common } = await twoProcesses();
  common.use((_, next) => next(refusal({ path: '/n/two/socket.io' })));
  const { socket, connected, at } = follower(url);
  socket.connect();
  await at('/n/two/socket.io');
  expect(connected).toEqual(['/n/two/socket.io']);
});

test('so does a message, from whoever is to be left', async () => {
  const { url, two, common } = await twoProcesses();
  two.on('connection', (line) => line.emit('elsewhere', { path: '/socket.io' }));
  common.once('connection', (line) => line.emit('elsewhere', { path: '/n/two/socket.io' }));
  const { socket, connected, at } = follower(url);
  socket.connect();
  await at('/n/two/socket.io');
  await at('/socket.io');
  expect(connected).toEqual(['/socket.io', '/n/two/socket.io', '/socket.io']);
});

test('a way that leads nowhere is left for the common path; two that point at each other are not followed for ever', async () => {
  const { url, common, two } = await twoProcesses();
  const tries: string[] = [];
  const refuse = (from: string, to: string) => (_: unknown, next: (error?: Error) => void) => {
    tries.push(from);
    next(refusal({ path: to }));
  };
  common.use(refuse('common', '/n/two/socket.io'));
  two.use(refuse('two', '/n/gone/socket.io'));
  const { socket, way } = follower(url);
  const failed = new Promise<void>((resolve) =>
    socket.on('connect_error', () => !way.isOnItsWay() && resolve()),
  );
  socket.connect();
  await failed;
  expect(tries).toEqual(['common', 'two']);
  expect(socket.io.opts.path).toBe('/socket.io');

  const loop = await twoProcesses();
  let told = 0;
  const point = (to: string) => (_: unknown, next: (error?: Error) => void) => {
    told += 1;
    next(refusal({ path: to }));
  };
  loop.common.use(point('/n/two/socket.io'));
  loop.two.use(point('/socket.io'));
  const other = follower(loop.url);
  const given = new Promise<void>((resolve) =>
    other.socket.on('connect_error', () => !other.way.isOnItsWay() && resolve()),
  );
  other.socket.connect();
  await given;
  expect(told).toBe(4);
});

test('no other path is believed', async () => {
  const { url, common } = await twoProcesses();
  common.use((_, next) => next(refusal({ path: '//elsewhere.example/socket.io' })));
  const { socket, way } = follower(url);
  const failed = new Promise<void>((resolve) => socket.on('connect_error', () => resolve()));
  socket.connect();
  await failed;
  expect(way.isOnItsWay()).toBe(false);
  expect(socket.io.opts.path).toBe('/socket.io');
});
