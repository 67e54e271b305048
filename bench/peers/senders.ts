import type { Server as HttpServer } from 'node:http';
import { type Client, Server as Colyseus, getMessageBytes, matchMaker, Protocol, Room } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { Server } from 'socket.io';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';

/** Sends a text to clients by their numbers. */
export type Send = (clients: number[], text: string) => void;

export type PeerKind = 'ws' | 'socket.io' | 'colyseus';

/** What a peer sends with; it holds its lines itself. */
export async function sendersOf(kind: string, server: HttpServer): Promise<Send> {
  if (kind === 'ws') return overWebSocket(server);
  if (kind === 'socket.io') return overSocketIo(server);
  if (kind === 'colyseus') return overColyseus(server);
  throw new Error(`There is no peer ${kind}`);
}

/** The plainest there is: the text is encoded once for a room, and each line gets one frame. */
function overWebSocket(server: HttpServer): Send {
  const lines = new Map<number, WebSocket>();
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on('connection', (line, { url = '' }) => {
    lines.set(Number(url.split('=')[1]), line);
    line.on('message', (data) => void data);
  });
  return (clients, text) => {
    const bytes = Buffer.from(text);
    for (const client of clients) lines.get(client)?.send(bytes, { binary: false });
  };
}

function overSocketIo(server: HttpServer): Send {
  const io = new Server(server, { serveClient: false, perMessageDeflate: false });
  io.on('connection', (socket) => {
    void socket.join(`client ${socket.handshake.auth.client}`);
    socket.on('m', () => undefined);
  });
  return (clients, text) => io.to(clients.map((client) => `client ${client}`)).emit('m', text);
}

const numbered = z.object({ client: z.number() });

/** A room for each team. A message is encoded once for all who get it, as its own broadcast does. */
async function overColyseus(server: HttpServer): Promise<Send> {
  const lines = new Map<number, Client>();
  const colyseus = new Colyseus({ transport: new WebSocketTransport({ server }), greet: false });
  colyseus
    .define(
      'team',
      class extends Room {
        override onCreate() {
          this.onMessage('m', () => undefined);
        }
        override onJoin(client: Client, options: unknown) {
          lines.set(numbered.parse(options).client, client);
        }
      },
    )
    .filterBy(['room']);
  await matchMaker.accept();
  return (clients, text) => {
    const bytes = getMessageBytes.raw(Protocol.ROOM_DATA, 'm', text);
    for (const client of clients) lines.get(client)?.enqueueRaw(bytes);
  };
}
