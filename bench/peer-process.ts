import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { type WebSocket, WebSocketServer } from 'ws';
import { readTraffic, type Traffic } from './traffic';

/** A peer of the game: it holds the same lines and sends recorded traffic, and knows nothing of a game. */
const [, , kind = '', file = ''] = process.argv;
const traffic = await readTraffic(file);
const server = createServer();
const send = kind === 'ws' ? overWebSocket() : overSocketIo();
server.listen(0, '127.0.0.1', () => process.send?.({ port: portOf(server.address()) }));
process.on('message', () => void play(traffic, 0, performance.now()));

type Send = (room: number, clients: number[], text: string) => void;

/** The plainest there is: the text is encoded once for a room, and each line gets one frame. */
function overWebSocket(): Send {
  const lines = new Map<number, WebSocket>();
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on('connection', (line, { url = '' }) => {
    lines.set(Number(url.split('=')[1]), line);
    line.on('message', (data) => void data);
  });
  return (_, clients, text) => {
    const bytes = Buffer.from(text);
    for (const client of clients) lines.get(client)?.send(bytes, { binary: false });
  };
}

function overSocketIo(): Send {
  const io = new Server(server, { serveClient: false, perMessageDeflate: false });
  io.on('connection', (socket) => {
    void socket.join(`client ${socket.handshake.auth.client}`);
    socket.on('m', () => undefined);
  });
  return (_, clients, text) => io.to(clients.map((client) => `client ${client}`)).emit('m', text);
}

/** Sends what is due, and waits until the next is. */
function play({ down }: Traffic, from: number, begun: number): void {
  const now = performance.now() - begun;
  let next = from;
  for (let one = down[next]; one && one[0] <= now; one = down[next]) {
    const [, room, bytes, clients] = one;
    send(room, clients, 'x'.repeat(Math.max(1, bytes - 8)));
    next += 1;
  }
  const due = down[next];
  if (due) setTimeout(() => play(traffic, next, begun), Math.max(0, due[0] - now));
}

function portOf(address: string | AddressInfo | null): number {
  return address && typeof address === 'object' ? address.port : 0;
}
