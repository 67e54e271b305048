import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { GameLine } from '../bot';

/** Ms within which messages of one size to one room count as one that was told to several. */
const togetherMs = 30;

const downSchema = z.tuple([z.number(), z.number(), z.number(), z.array(z.number())]);
const trafficSchema = z.object({
  seconds: z.number(),
  /** the room of each client */
  rooms: z.array(z.number()),
  /** by time: ms since the beginning, room, bytes, to which clients */
  down: z.array(downSchema),
  /** by time: ms since the beginning, client, bytes */
  up: z.array(z.tuple([z.number(), z.number(), z.number()])),
});

/** What went over the lines of a round: number, size and time of its messages, and none of their words. */
export type Traffic = z.infer<typeof trafficSchema>;

export type Recorder = { begin: () => void; end: () => Traffic };

type Client = { socket: GameLine; room: string };

/** Listens below the game's protocol on lines that are open. */
export function recorderOf(clients: Client[]): Recorder {
  const names = [...new Set(clients.map(({ room }) => room))];
  const heard: { t: number; client: number; bytes: number }[] = [];
  const said: { t: number; client: number; bytes: number }[] = [];
  let begun = Number.NaN;
  const note = (list: typeof heard, client: number, data: unknown) => {
    if (!Number.isNaN(begun) && typeof data === 'string')
      list.push({ t: performance.now() - begun, client, bytes: Buffer.byteLength(data) + 1 });
  };
  for (const [client, { socket }] of clients.entries()) {
    socket.io.engine.on('packet', ({ type, data }) => type === 'message' && note(heard, client, data));
    socket.io.engine.on('packetCreate', ({ type, data }) => type === 'message' && note(said, client, data));
  }
  const rooms = clients.map(({ room }) => names.indexOf(room));
  return {
    begin: () => {
      heard.length = 0;
      said.length = 0;
      begun = performance.now();
    },
    end: () => {
      const seconds = (performance.now() - begun) / 1000;
      begun = Number.NaN;
      const up = said.map(({ t, client, bytes }): Traffic['up'][number] => [Math.round(t), client, bytes]);
      return { seconds, rooms, down: together(heard, rooms), up };
    },
  };
}

function together(heard: { t: number; client: number; bytes: number }[], rooms: number[]): Traffic['down'] {
  const down: Traffic['down'] = [];
  const open = new Map<string, Traffic['down'][number]>();
  for (const { t, client, bytes } of heard) {
    const room = rooms[client] ?? 0;
    const key = `${room} ${bytes}`;
    const last = open.get(key);
    if (last && t - last[0] < togetherMs && !last[3].includes(client)) last[3].push(client);
    else {
      const fresh: Traffic['down'][number] = [Math.round(t), room, bytes, [client]];
      open.set(key, fresh);
      down.push(fresh);
    }
  }
  return down;
}

/** Messages that reached somebody. */
export function deliveries({ down }: Traffic): number {
  return down.reduce((sum, [, , , clients]) => sum + clients.length, 0);
}

/** Bytes that reached everybody together. */
export function bytesOf({ down }: Traffic): number {
  return down.reduce((sum, [, , bytes, clients]) => sum + bytes * clients.length, 0);
}

/** The traffic of a round side by side with itself, until it is that of so many players; no longer than so many seconds. */
export function widened(traffic: Traffic, players: number, seconds: number): Traffic {
  const size = traffic.rooms.length;
  const roomCount = new Set(traffic.rooms).size;
  const copies = Array.from({ length: Math.ceil(players / size) }, (_, i) => i);
  const inTime = ({ 0: t }: { 0: number }) => t <= seconds * 1000;
  const clientsIn = (clients: number[], copy: number) =>
    clients.map((client) => client + copy * size).filter((client) => client < players);
  return {
    seconds: Math.min(seconds, traffic.seconds),
    rooms: copies.flatMap((copy) => traffic.rooms.map((room) => room + copy * roomCount)).slice(0, players),
    down: traffic.down.filter(inTime).flatMap(([t, room, bytes, clients]) =>
      copies.flatMap((copy): Traffic['down'] => {
        const there = clientsIn(clients, copy);
        return there.length > 0 ? [[t, room + copy * roomCount, bytes, there]] : [];
      }),
    ),
    up: traffic.up
      .filter(inTime)
      .flatMap(([t, client, bytes]) =>
        copies.flatMap((copy) =>
          clientsIn([client], copy).map((there): Traffic['up'][number] => [t, there, bytes]),
        ),
      ),
  };
}

export async function writeTraffic(file: string, traffic: Traffic): Promise<void> {
  await writeFile(file, gzipSync(JSON.stringify(traffic), { level: 9 }));
}

export async function readTraffic(file: string): Promise<Traffic> {
  return trafficSchema.parse(JSON.parse(gunzipSync(await readFile(file)).toString()));
}
