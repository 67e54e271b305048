import { type ChildProcess, fork } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { forNode } from '@/server/host/bundle.mjs';
import { readTraffic, type Traffic } from './traffic';

const program = '.start/bench-peer.mjs';
const opened = z.object({ port: z.number() });

export type PeerKind = 'ws' | 'socket.io';

/** Says something of so many bytes in the name of a client. */
type Say = (client: number, bytes: number) => void;

export type Peer = {
  /** plays the whole of the traffic; gives the CPU ms that it took */
  play: () => Promise<number>;
  stop: () => void;
};

/** A peer with its clients connected, ready to play recorded traffic again and again. */
export async function openPeer(kind: PeerKind, file: string): Promise<Peer> {
  const traffic = await readTraffic(file);
  await build({
    ...forNode,
    entryPoints: ['bench/peer-process.ts'],
    outfile: program,
  });
  const child = fork(program, [kind, file], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { port } = opened.parse(await new Promise((resolve) => child.once('message', resolve)));
  const lines = await connected(kind, port, traffic.rooms.length);
  return {
    play: () => playOnce(child, traffic, lines.say),
    stop: () => {
      lines.close();
      child.kill();
    },
  };
}

async function playOnce(child: ChildProcess, { seconds, up }: Traffic, say: Say): Promise<number> {
  const pid = child.pid ?? 0;
  const before = await cpuOf(pid);
  const begun = performance.now();
  child.send('play');
  for (const [t, client, bytes] of up) {
    const ahead = t - (performance.now() - begun);
    if (ahead > 1) await wait(ahead);
    say(client, bytes);
  }
  await wait(Math.max(0, seconds * 1000 - (performance.now() - begun)));
  return (await cpuOf(pid)) - before;
}

async function connected(
  kind: PeerKind,
  port: number,
  count: number,
): Promise<{ say: Say; close: () => void }> {
  return kind === 'ws' ? overWebSocket(port, count) : overSocketIo(port, count);
}

async function overWebSocket(port: number, count: number) {
  const lines = Array.from({ length: count }, (_, i) => new WebSocket(`ws://127.0.0.1:${port}/?i=${i}`));
  await Promise.all(lines.map((line) => new Promise((resolve) => line.once('open', resolve))));
  const say: Say = (client, bytes) => lines[client]?.send('x'.repeat(bytes));
  return { say, close: () => void lines.map((line) => line.close()) };
}

async function overSocketIo(port: number, count: number) {
  const settings = { transports: ['websocket'], forceNew: true, reconnection: false };
  const lines = Array.from({ length: count }, (_, client) =>
    io(`http://127.0.0.1:${port}`, { ...settings, auth: { client } }),
  );
  await Promise.all(lines.map((line) => new Promise<void>((resolve) => line.once('connect', resolve))));
  const say: Say = (client, bytes) => lines[client]?.emit('m', 'x'.repeat(Math.max(1, bytes - 10)));
  return { say, close: () => void lines.map((line) => line.disconnect()) };
}

/** CPU ms of all threads of a process so far, by the kernel's own count (Linux). */
export async function cpuOf(pid: number): Promise<number> {
  const folder = `/proc/${pid}/task`;
  const threads = await readdir(folder);
  const counts = await Promise.all(
    threads.map((thread) => readFile(`${folder}/${thread}/schedstat`, 'utf8').catch(() => '0')),
  );
  return counts.reduce((sum, count) => sum + Number(count.split(' ')[0]) / 1e6, 0);
}
