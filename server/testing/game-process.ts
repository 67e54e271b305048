import { createServer } from 'node:http';
import { pino } from 'pino';
import { Server } from 'socket.io';
import { openOwnership } from '../cluster/ownership';
import { openDb } from '../database/db';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { migrate } from '../database/migrate';
import { openGame } from '../live/game-server';
import type { GameServer } from '../live/sockets';
import { movedTime } from './moved-time';
import { smallScenario } from './small-scenario';

// The server without its pages, for tests that kill it. Time stands still until it is told to pass: node <bundle> <data folder> <port, 0 for any> <how much faster>.
const [dataDir = '', port = '0', faster = '1'] = process.argv.slice(2);
const postgres = await startEmbeddedPostgres(dataDir);
await migrate(postgres.url, 'prisma/migrations');
const scenario = await smallScenario({ faster: Number(faster) });
const { time, setPace, pass } = movedTime();
await setPace(0);
const ownership = openOwnership(postgres.url);
const server = createServer();
const io: GameServer = new Server(server, { serveClient: false });
const game = await openGame({
  io,
  db: openDb(postgres.url),
  ownership,
  scenarios: { get: (slug) => (slug === scenario.slug ? scenario : undefined), all: () => [scenario] },
  secret: 'a secret that is long enough for a test',
  addresses: () => ({ local: 'http://localhost', publicUrl: undefined, network: [] }),
  trustProxy: false,
  logger: pino({ level: 'warn' }, pino.destination(2)),
  ...time,
});
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  process.send?.({
    port: address && typeof address === 'object' ? address.port : 0,
    databaseUrl: postgres.url,
  });
});
process.on('disconnect', () => process.exit(0));
process.on('message', async (message) => {
  if (typeof message === 'number') {
    await pass(message);
    process.send?.('passed');
    return;
  }
  await game.close();
  await ownership.close();
  await postgres.stop();
  process.exit(0);
});
