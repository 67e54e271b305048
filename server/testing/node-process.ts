import { createServer } from 'node:http';
import { pino } from 'pino';
import { Server } from 'socket.io';
import { openCluster, writerName } from '../cluster/cluster';
import { withoutOwnName } from '../cluster/node-path';
import { openOwnership } from '../cluster/ownership';
import { openDb } from '../database/db';
import { openGame } from '../live/game-server';
import type { GameServer } from '../live/sockets';
import { smallScenario } from './small-scenario';

// One of several servers on a database, without its pages: node <bundle> <database address> <its name> <how much faster>.
const [databaseUrl = '', name = '', faster = '1'] = process.argv.slice(2);
const scenario = await smallScenario({ faster: Number(faster) });
const server = createServer();
server.on('upgrade', (request) => {
  request.url = withoutOwnName(request.url ?? '/', name);
});
const io: GameServer = new Server(server, { serveClient: false, pingInterval: 8_000, pingTimeout: 8_000 });
const ownership = openOwnership(databaseUrl, { name: writerName(name), shared: true });
const db = openDb(databaseUrl);
const cluster = openCluster({ db, ownership, name, failed: () => undefined });
const game = await openGame({
  ...{ io, db, ownership, cluster },
  scenarios: { get: (slug) => (slug === scenario.slug ? scenario : undefined), all: () => [scenario] },
  secret: 'a secret that is long enough for a test',
  addresses: () => ({ local: 'http://localhost', publicUrl: undefined, network: [] }),
  trustProxy: false,
  logger: pino({ level: 'fatal' }, pino.destination(2)),
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: address && typeof address === 'object' ? address.port : 0 });
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', async () => {
  server.close();
  await cluster.close();
  await game.close();
  await db.$disconnect();
  process.exit(0);
});
