import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { Server } from 'socket.io';
import type { Scenario } from '@/engine/scenario';
import type { SeatGrant } from '@/wire/answers';
import type { Credentials } from '@/wire/credentials';
import type { Refusal } from '@/wire/refusals';
import { mintTicket } from '../accounts/tickets';
import { type Ownership, openOwnership } from '../cluster/ownership';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import type { Addresses } from '../host/addresses';
import type { Clock } from '../host/clock';
import { openGame } from '../live/game-server';
import type { GameServer } from '../live/sockets';
import type { StaffAccount } from '../workshops/access';
import { createWorkshop } from '../workshops/workshops';
import { type Line, openLine, patienceMs } from './line';
import { smallScenario } from './small-scenario';

/** What the table's server derives its codes and keys from. */
export const tableSecret = 'a secret that is long enough for a test';

/**
 * A real server on a real database, with a clock that runs four times as fast as the wall's and a script that runs twenty
 * times as fast: the first decision opens after a second. `databaseUrl`: of a database that another table has left.
 */
export async function openTable(
  change: (scenario: Scenario) => Scenario = (scenario) => scenario,
  addresses: () => Addresses = () => ({ local: 'http://localhost', publicUrl: undefined, network: [] }),
  { databaseUrl, tellsRecords = false }: { databaseUrl?: string; tellsRecords?: boolean } = {},
) {
  const url = databaseUrl ?? (await freshDatabase());
  const db = openDb(url);
  const ownership = openOwnership(url);
  const scenario = change(await smallScenario({ faster: 20 }));
  const clock: Clock = { now: () => performance.now() * 4, wall: () => Date.now() };
  const running = await openServer(db, { ownership, scenario, clock, addresses, tellsRecords });
  const lines: Line[] = [];
  const connectFrom = (address: string | undefined, credentials: Credentials) => {
    const line = openLine(running.url, credentials, address ? { 'x-forwarded-for': address } : {});
    lines.push(line.socket);
    return line;
  };
  const connect = (credentials: Credentials) => connectFrom(undefined, credentials);
  return {
    db,
    databaseUrl: url,
    url: running.url,
    scenario,
    erase: running.erase,
    removeOldNames: running.removeOldNames,
    /** what the server found worth a line: errors that nobody expected, above all */
    logged: running.logged,
    /** connections below the game's protocol, whether or not anybody has shown who they are */
    connections: running.connections,
    connect,
    /** a line that was opened elsewhere, to be closed with the table */
    closesWith: (line: Line) => void lines.push(line),
    /** as if from somewhere else in the world */
    connectFrom,
    close: async () => {
      for (const line of lines) line.disconnect();
      await running.close();
      await ownership.close();
      await db.$disconnect();
    },
  };
}

export type Table = Awaited<ReturnType<typeof openTable>>;

type Equipment = {
  ownership: Ownership;
  scenario: Scenario;
  clock: Clock;
  addresses: () => Addresses;
  tellsRecords: boolean;
};

async function openServer(db: Db, { ownership, scenario, clock, addresses, tellsRecords }: Equipment) {
  const server = createServer();
  const logged: string[] = [];
  const io: GameServer = new Server(server, { serveClient: false, maxHttpBufferSize: 64_000 });
  const scenarios = {
    get: (slug: string) => (slug === scenario.slug ? scenario : undefined),
    all: () => [scenario],
  };
  const game = await openGame({
    io,
    db,
    ownership,
    scenarios,
    secret: tableSecret,
    addresses,
    trustProxy: true,
    logger: pino({ level: 'warn' }, { write: (line) => logged.push(line) && process.stderr.write(line) }),
    clock,
    tellsRecords,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const close = async () => {
    await game.close();
    await io.close();
  };
  const { erase, removeOldNames } = game;
  const connections = () => io.engine.clientsCount;
  return { url: `http://127.0.0.1:${port}`, erase, removeOldNames, logged, connections, close };
}

/** An instructor with a workshop, and the keys to its doors. */
export async function openWorkshop(table: Table, { teams = 2, tempo = 1 } = {}) {
  const ownerId = await makeInstructor(table.db);
  const settings = { tempo, untimed: false, sorting: 'automatic' as const, ranking: false };
  const given = { ownerId, title: 'Monday group', scenario: table.scenario, teamCount: teams, settings };
  const { id, pin } = await createWorkshop(table.db, given);
  const row = await table.db.workshop.findUniqueOrThrow({ where: { id } });
  const ticket = () => mintTicket(table.db, { userId: ownerId, signInId: null }, Date.now());
  return {
    id,
    pin,
    ownerId,
    token: row.joinToken,
    projectorToken: row.projectorToken,
    ticket,
    instructor: async () =>
      table.connect({ as: 'instructor', ticket: await ticket(), workshopId: id, language: 'en' }),
  };
}

export type OpenWorkshop = Awaited<ReturnType<typeof openWorkshop>>;

export async function makeInstructor(db: Db): Promise<string> {
  const id = randomUUID();
  await db.user.create({ data: { id, name: 'Ida', email: `${id}@example.com`, role: 'trainer' } });
  return id;
}

/** Joins with a nickname and opens the seat's line. */
export async function sitDown(table: Table, pin: string, nickname: string, language = 'en') {
  const guest = table.connect({ as: 'guest' });
  const grant: SeatGrant | Refusal = await guest.socket
    .timeout(patienceMs)
    .emitWithAck('join', { by: { pin }, nickname, language });
  guest.socket.disconnect();
  if (!grant.ok) throw new Error(`${nickname} was refused: ${grant.code}`);
  const line = table.connect({ as: 'seat', token: grant.token, language });
  await line.playerView(`${nickname}'s first view`);
  return { ...line, ...grant };
}

/** Asks as a trainer who leads their own workshops. */
export function asTrainer(id: string): StaffAccount {
  return { id, role: 'trainer' };
}
