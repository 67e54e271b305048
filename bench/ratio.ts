import { setTimeout as wait } from 'node:timers/promises';
import { type Bot, joinAsBot, play } from './bot';
import { openMeasures, percentiles } from './measures';
import { cpuOf, openPeer } from './replay';
import { account, startServer } from './server-process';
import { deliveries, recorderOf, type Traffic, writeTraffic } from './traffic';
import { createWorkshop, openConsole, signIn } from './trainer';

export type Shape = { players: number; teams: number; workshops: number; seconds: number; times: number };
export type Ratio = {
  shape: Shape;
  /** medians over the repetitions, CPU ms of a window */
  game: number;
  ws: number;
  socketIo: number;
  /** against the traffic of the first edition, where it is kept for so many players */
  firstWs: number | null;
  firstSocketIo: number | null;
  /** CPU ms of the server for each one who joins: look-up, seat, line, first view */
  join: number;
  delivered: number;
  bytes: number;
  /** a console: bytes of its largest message in play, and in a minute */
  console: { most: number; perMinute: number };
  acks: string;
};

const scenario = 'seat-taken';

/**
 * The game beside raw WebSocket and plain Socket.IO, which replay the traffic that the game has just made, one after
 * another and again; and that of the first edition, for the same play.
 */
export async function measureRatio(shape: Shape, first: string | undefined): Promise<Ratio> {
  const server = await startServer();
  const file = `.start/bench-traffic-${shape.players}.json.gz`;
  const measures = openMeasures();
  try {
    const trainer = await signIn(server.url, account);
    const atFirst = await cpuOf(server.pid());
    const groups = await Promise.all(
      Array.from({ length: shape.workshops }, (_, i) => open(trainer, server.url, shape, i, measures)),
    );
    const bots = groups.flatMap((group) => group.bots);
    const join = ((await cpuOf(server.pid())) - atFirst) / bots.length;
    const tell = (type: 'start' | 'resume') => Promise.all(groups.map(({ lead }) => lead.command({ type })));
    await tell('start');
    await patiently('play', () => bots.every(({ view }) => (view?.clock.p ?? 0) > 5000));
    const recorder = recorderOf(bots.map((bot) => ({ socket: bot.socket, room: bot.view?.team.id ?? '' })));
    for (const { lead } of groups) lead.heard.length = 0;
    const windows: { game: number; traffic: Traffic }[] = [];
    const peers = { ws: empty(), socketIo: empty(), firstWs: empty(), firstSocketIo: empty() };
    for (let i = 0; i < shape.times; i++) {
      if (i > 0) await tell('resume');
      await wait(1000);
      const before = await cpuOf(server.pid());
      recorder.begin();
      await playFor(bots, shape.seconds);
      windows.push({ game: (await cpuOf(server.pid())) - before, traffic: recorder.end() });
      await Promise.all(groups.map(({ lead }) => lead.command({ type: 'pause', blank: false })));
      await writeTraffic(file, windows[i]?.traffic ?? windows[0]?.traffic ?? nothing);
      peers.ws.push(await once('ws', file));
      peers.socketIo.push(await once('socket.io', file));
      if (first) peers.firstWs.push(await once('ws', first));
      if (first) peers.firstSocketIo.push(await once('socket.io', first));
    }
    for (const bot of bots) bot.leave();
    return {
      shape,
      game: middle(windows.map(({ game }) => game)),
      ws: middle(peers.ws),
      socketIo: middle(peers.socketIo),
      firstWs: first ? middle(peers.firstWs) : null,
      firstSocketIo: first ? middle(peers.firstSocketIo) : null,
      join,
      delivered: middle(windows.map(({ traffic }) => deliveries(traffic))),
      bytes: middle(windows.map(({ traffic }) => bytesOf(traffic))),
      console: consoleOf(groups[0]?.lead.heard ?? [], shape),
      acks: percentiles(measures.acks),
    };
  } finally {
    await server.stop();
  }
}

const nothing: Traffic = { seconds: 0, rooms: [], down: [], up: [] };
const empty = (): number[] => [];

function consoleOf(heard: number[], { seconds, times }: Shape): Ratio['console'] {
  const all = heard.reduce((sum, bytes) => sum + bytes, 0);
  return { most: Math.max(0, ...heard), perMinute: (all / (seconds * times)) * 60 };
}

async function once(kind: 'ws' | 'socket.io', file: string): Promise<number> {
  const peer = await openPeer(kind, file);
  const cpu = await peer.play();
  peer.stop();
  return cpu;
}

async function open(
  trainer: Awaited<ReturnType<typeof signIn>>,
  url: string,
  shape: Shape,
  i: number,
  measures: ReturnType<typeof openMeasures>,
) {
  const teams = Math.round(shape.teams / shape.workshops);
  const players = Math.round(shape.players / shape.workshops);
  const workshop = await createWorkshop(trainer, { title: `Bench ${i}`, scenario, teams });
  const lead = await openConsole(trainer, workshop.id);
  const bots: Bot[] = [];
  for (let k = 0; k < players; k += 20) {
    const names = Array.from({ length: Math.min(20, players - k) }, (_, n) => `Bot ${k + n + 1}`);
    bots.push(...(await Promise.all(names.map((name) => joinAsBot(url, workshop.pin, name, measures)))));
  }
  await patiently('first views', () => bots.every(({ view }) => view !== null));
  return { bots, lead };
}

/** Ordinary play: everybody looks once a second and does what a player does. */
async function playFor(bots: Bot[], seconds: number): Promise<void> {
  const begun = performance.now();
  const moves: Promise<void>[] = [];
  for (let i = 0; performance.now() - begun < seconds * 1000; i++) {
    const bot = bots[i % bots.length];
    if (bot) moves.push(play(bot));
    const due = begun + ((i + 1) * 1000) / bots.length;
    if (due > performance.now()) await wait(due - performance.now());
  }
  await Promise.all(moves);
}

function bytesOf({ down }: Traffic): number {
  return down.reduce((sum, [, , bytes, clients]) => sum + bytes * clients.length, 0);
}

export function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function patiently(what: string, done: () => unknown): Promise<void> {
  for (const limit = Date.now() + 240_000; !done(); await wait(25)) {
    if (Date.now() > limit) throw new Error(`The bench waited in vain for: ${what}`);
  }
}
