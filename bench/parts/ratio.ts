import { setTimeout as wait } from 'node:timers/promises';
import { cpuOf, databaseCpu, usedBetween } from '../cpu';
import { median, openMeasures, percentiles } from '../measures';
import type { Line } from '../page';
import { type Asked, asPart } from '../part';
import { type Peer, startPeer } from '../peers/peer';
import {
  bytesOf,
  deliveries,
  readTraffic,
  recorderOf,
  type Traffic,
  widened,
  writeTraffic,
} from '../peers/traffic';
import { programs } from '../programs';
import { botsOf, openRooms, playFor, type Room, shapeOf, shapeText, startPlay } from '../room';
import { account, type ServerProcess, startServer } from '../server-process';
import { signIn } from '../trainer';

/** The sizes that the goals are for. */
const goalsFrom = 300;
const goals = { ws: 1.25, socketIo: 0.7, colyseus: 1 };

/** The game beside its peers, for each number of players. */
await asPart(async (asked, tell) => {
  for (const players of asked.players) {
    const shape = shapeOf(players);
    await tell({ head: shapeText(shape), lines: await measure(players, asked) });
  }
});

type Peers = { ws: Peer; socketIo: Peer; colyseus: Peer };

/** CPU ms of a window, and what went over the lines in it. */
type Window = { game: number; database: number; traffic: Traffic };
type PeerCpu = Record<'ws' | 'socketIo' | 'colyseus' | 'firstWs' | 'firstSocketIo', number[]>;

async function measure(players: number, asked: Asked): Promise<Line[]> {
  const shape = shapeOf(players);
  const server = await startServer();
  const peers: Peers = {
    ws: await startPeer('ws'),
    socketIo: await startPeer('socket.io'),
    colyseus: await startPeer('colyseus'),
  };
  const measures = openMeasures();
  try {
    const rooms = await openRooms(await signIn(server.url, account), shape, measures);
    await startPlay(rooms);
    measures.reset();
    const teams = teamsOf(rooms);
    for (const peer of Object.values(peers)) await peer.open(teams);
    const first = await firstTraffic(shape.players, asked.seconds);
    const windows: Window[] = [];
    const cpu: PeerCpu = { ws: [], socketIo: [], colyseus: [], firstWs: [], firstSocketIo: [] };
    for (let i = 0; i < asked.times; i++) {
      const window = await playedWindow(server, rooms, asked.seconds);
      windows.push(window);
      const file = programs.traffic(players);
      await writeTraffic(file, window.traffic);
      cpu.ws.push(await peers.ws.play(file));
      cpu.socketIo.push(await peers.socketIo.play(file));
      cpu.colyseus.push(await peers.colyseus.play(file));
      cpu.firstWs.push(await peers.ws.play(first));
      cpu.firstSocketIo.push(await peers.socketIo.play(first));
    }
    return linesOf(shape.players, windows, cpu, percentiles(measures.acks));
  } finally {
    for (const peer of Object.values(peers)) peer.stop();
    await server.stop();
  }
}

/** The number of each player's team. */
function teamsOf(rooms: Room[]): number[] {
  const keys = rooms.flatMap(({ bots }, i) => bots.map(({ view }) => `${i} ${view?.team.id}`));
  const names = [...new Set(keys)];
  return keys.map((key) => names.indexOf(key));
}

/** What the first edition sent for the same play. */
async function firstTraffic(players: number, seconds: number): Promise<string> {
  const kept = players <= 60 ? 60 : 300;
  const traffic = await readTraffic(`bench/peers/first-edition/first-${kept}.json.gz`);
  const file = programs.firstTraffic(players);
  await writeTraffic(file, widened(traffic, players, seconds));
  return file;
}

/** All go on, play for so long, and pause. */
async function playedWindow(server: ServerProcess, rooms: Room[], seconds: number): Promise<Window> {
  const bots = botsOf(rooms);
  await Promise.all(rooms.map(({ lead }) => lead.command({ type: 'resume' })));
  await wait(1000);
  const teams = teamsOf(rooms);
  const recorder = recorderOf(bots.map(({ socket }, i) => ({ socket, room: String(teams[i]) })));
  const before = { game: await cpuOf(server.pid()), database: await databaseCpu(server.pid()) };
  recorder.begin();
  await playFor(bots, seconds);
  const traffic = recorder.end();
  const game = (await cpuOf(server.pid())) - before.game;
  const database = usedBetween(before.database, await databaseCpu(server.pid()));
  await Promise.all(rooms.map(({ lead }) => lead.command({ type: 'pause', blank: false })));
  return { game, database, traffic };
}

function linesOf(players: number, windows: Window[], cpu: PeerCpu, acks: string): Line[] {
  const seconds = median(windows.map(({ traffic }) => traffic.seconds));
  const delivered = median(windows.map(({ traffic }) => deliveries(traffic)));
  const bytes = median(windows.map(({ traffic }) => bytesOf(traffic)));
  const game = median(windows.map((window) => window.game));
  const database = median(windows.map((window) => window.database));
  const times = (what: string, peer: number[], most: number): Line => {
    const figure = game / median(peer);
    const line = { what, figure: figure.toFixed(2), goal: `≤ ${most}` };
    return players < goalsFrom ? line : { ...line, met: figure <= most };
  };
  return [
    { what: 'messages delivered a second', figure: (delivered / seconds).toFixed(0) },
    { what: 'bytes to a player in a second', figure: (bytes / seconds / players).toFixed(0) },
    { what: 'CPU of the game, ms a second', figure: (game / seconds).toFixed(1) },
    { what: 'CPU of PostgreSQL beside it, ms a second', figure: (database / seconds).toFixed(1) },
    { what: 'CPU of the game, µs a delivered message', figure: ((game * 1000) / delivered).toFixed(0) },
    {
      what: 'CPU of raw WebSocket, µs a delivered message',
      figure: ((median(cpu.ws) * 1000) / delivered).toFixed(0),
    },
    times('first edition’s traffic: × raw WebSocket', cpu.firstWs, goals.ws),
    times('first edition’s traffic: × plain Socket.IO', cpu.firstSocketIo, goals.socketIo),
    times('own traffic: × raw WebSocket', cpu.ws, goals.ws),
    times('own traffic: × plain Socket.IO', cpu.socketIo, goals.socketIo),
    times('own traffic: × Colyseus', cpu.colyseus, goals.colyseus),
    { what: 'ack p50 / p95 / p99 ms', figure: acks },
  ];
}
