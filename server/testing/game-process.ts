import { createServer } from 'node:http';
import { pino } from 'pino';
import { Server } from 'socket.io';
import { openOwnership } from '../cluster/ownership';
import { openDb } from '../database/db';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { migrate } from '../database/migrate';
import { openMeters } from '../host/meters';
import { openGame } from '../live/game-server';
import type { GameServer } from '../live/sockets';
import { type KillPoint, openKillPoints } from './kill-points';
import { movedTime } from './moved-time';
import { smallScenario } from './small-scenario';

// The server without its pages, for tests that kill it; whatever is asked of it over HTTP, it tells what is measured. Time stands still until it is told to pass: node <bundle> <data folder> <port, 0 for any> <how much faster> <ms between pings>.
const [dataDir = '', port = '0', faster = '1', pings = '20000'] = process.argv.slice(2);
const [pingInterval, pingTimeout] = [Number(pings), Number(pings)];
const postgres = await startEmbeddedPostgres(dataDir);
await migrate(postgres.url, 'prisma/migrations');
const scenario = await smallScenario({ faster: Number(faster) });
const { time, setPace, pass } = movedTime();
await setPace(0);
const ownership = openOwnership(postgres.url);
const points = openKillPoints();
const meters = openMeters({ ofProcess: true });
const server = createServer((_, response) => void meters.text().then((text) => response.end(text)));
const io: GameServer = new Server(server, { serveClient: false, pingInterval, pingTimeout });
points.watch(io);
const game = await openGame({
  io,
  db: openDb(postgres.url),
  ownership: points.writing(ownership),
  scenarios: { get: (slug) => (slug === scenario.slug ? scenario : undefined), all: () => [scenario] },
  secret: 'a secret that is long enough for a test',
  addresses: () => ({ local: 'http://localhost', publicUrl: undefined, network: [] }),
  trustProxy: false,
  logger: pino({ level: 'warn' }, pino.destination(2)),
  meters,
  clock: time.clock,
  every: points.beating(time.every),
});
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  process.send?.({
    port: address && typeof address === 'object' ? address.port : 0,
    databaseUrl: postgres.url,
  });
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => void stop());
process.on('message', async (message: number | 'stop' | { dieAt: KillPoint }) => {
  if (typeof message === 'object') return points.dieAt(message.dieAt);
  if (typeof message === 'number') {
    await pass(message);
    process.send?.('passed');
    return;
  }
  await stop();
});

/** In order, as the server does on a signal. */
async function stop(): Promise<never> {
  await game.close();
  await ownership.close();
  await postgres.stop();
  process.exit(0);
}
