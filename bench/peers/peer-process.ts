import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { type Send, sendersOf } from './senders';
import { readTraffic, type Traffic } from './traffic';

/** A peer of the game: it holds the same lines and sends recorded traffic, and knows nothing of a game. */
const askedSchema = z.union([z.object({ load: z.string() }), z.object({ play: z.literal(true) })]);

const [, , kind = ''] = process.argv;
const server = createServer();
const send = await sendersOf(kind, server);
let traffic: Traffic = { seconds: 0, rooms: [], down: [], up: [] };

process.on('message', async (message) => {
  const asked = askedSchema.parse(message);
  if ('play' in asked) return play(traffic, 0, performance.now(), send);
  traffic = await readTraffic(asked.load);
  process.send?.({ loaded: true });
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send?.({ port: portOf(server.address()) }));

/** Sends what is due, and waits until the next is. */
function play({ seconds, down }: Traffic, from: number, begun: number, send: Send): void {
  const now = performance.now() - begun;
  let next = from;
  for (let one = down[next]; one && one[0] <= now; one = down[next]) {
    const [, , bytes, clients] = one;
    send(clients, 'x'.repeat(Math.max(1, bytes - 8)));
    next += 1;
  }
  const due = down[next];
  if (due && now < seconds * 1000)
    setTimeout(() => play(traffic, next, begun, send), Math.max(0, due[0] - now));
}

function portOf(address: string | AddressInfo | null): number {
  return address && typeof address === 'object' ? address.port : 0;
}
