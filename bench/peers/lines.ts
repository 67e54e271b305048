import { Client } from 'colyseus.js';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import type { PeerKind } from './senders';

/** The clients' side of a peer: `say` sends so many bytes in the name of a client. */
export type Lines = { say: (client: number, bytes: number) => void; close: () => void };

/** Lines that are opened at the same time. */
const atOnce = 50;
const openMs = 30_000;

/** One line for each client; `rooms` has the room of each. */
export async function openLines(kind: PeerKind, port: number, rooms: number[]): Promise<Lines> {
  if (kind === 'ws') return overWebSocket(port, rooms);
  if (kind === 'socket.io') return overSocketIo(port, rooms);
  return overColyseus(port, rooms);
}

async function overWebSocket(port: number, rooms: number[]): Promise<Lines> {
  const lines = await inTurn(rooms, async (_, i) => {
    const line = new WebSocket(`ws://127.0.0.1:${port}/?i=${i}`, { perMessageDeflate: false });
    await new Promise((resolve, reject) => line.once('open', resolve).once('error', reject));
    line.on('message', () => undefined);
    return line;
  });
  return {
    say: (client, bytes) => lines[client]?.send('x'.repeat(bytes)),
    close: () => {
      for (const line of lines) line.close();
    },
  };
}

async function overSocketIo(port: number, rooms: number[]): Promise<Lines> {
  const settings = { transports: ['websocket'], forceNew: true, reconnection: false };
  const lines = await inTurn(rooms, async (_, client) => {
    const line = io(`http://127.0.0.1:${port}`, { ...settings, auth: { client } });
    await new Promise<void>((resolve, reject) => {
      line.once('connect', resolve);
      line.once('connect_error', reject);
    });
    return line;
  });
  return {
    say: (client, bytes) => lines[client]?.emit('m', 'x'.repeat(Math.max(1, bytes - 10))),
    close: () => {
      for (const line of lines) line.disconnect();
    },
  };
}

async function overColyseus(port: number, rooms: number[]): Promise<Lines> {
  const door = new Client(`ws://127.0.0.1:${port}`);
  const join = async (room: number, client: number) => {
    const line = await door.joinOrCreate('team', { room, client });
    line.onMessage('m', () => undefined);
    return line;
  };
  const lines = await inTurn(rooms, join);
  return {
    say: (client, bytes) => lines[client]?.send('m', 'x'.repeat(Math.max(1, bytes - 5))),
    close: () => {
      for (const line of lines) void line.leave();
    },
  };
}

/** Some at a time, in order; throws when one takes too long. */
async function inTurn<Made>(
  rooms: number[],
  open: (room: number, client: number) => Promise<Made>,
): Promise<Made[]> {
  const lines: Made[] = [];
  while (lines.length < rooms.length) {
    const first = lines.length;
    const some = rooms.slice(first, first + atOnce).map((room, i) => open(room, first + i));
    lines.push(...(await inTime(Promise.all(some))));
  }
  return lines;
}

async function inTime<Made>(opening: Promise<Made>): Promise<Made> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('A peer let nobody in.')), openMs);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}
