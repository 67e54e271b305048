import { rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryDataFolder } from '../testing/test-database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { freshDatabase } from './fresh-database';
import { type Database, openDatabase } from './open-database';

vi.setConfig({ testTimeout: 60_000 });

let opened: Database[];
let clients: Client[];
beforeEach(() => {
  opened = [];
  clients = [];
});
afterEach(async () => {
  for (const database of opened) await database.stop();
  for (const client of clients) await client.end().catch(() => undefined);
});

const LOCK = "hashtext('golden-hour')";
const open = async (databaseUrl: string) => {
  const database = await openDatabase({ databaseUrl, dataDir: '/nowhere' });
  opened.push(database);
  return database;
};

test('of two servers on one database the second is refused, and comes in when the first has gone', async () => {
  const url = await freshDatabase();
  const first = await open(url);
  await expect(open(url)).rejects.toThrow(
    /^Another Golden Hour runs on this database \(since \d{4}-.*\)\. Stop it/,
  );
  await open(await freshDatabase()); // another database on the same server
  await first.stop();
  await open(url);
});

test('a server that loses its connection takes the database again before anybody else can', async () => {
  const url = await freshDatabase();
  await open(url);
  const looker = await connect(url);
  const before = await holder(looker);
  await looker.query('SELECT pg_terminate_backend($1)', [before]);
  await vi.waitFor(async () => expect([before, undefined]).not.toContain(await holder(looker)), {
    timeout: 20_000,
  });
  await expect(open(url)).rejects.toThrow('Another Golden Hour runs on this database');
});

test('a server whose database was taken in between says so', async () => {
  const url = await freshDatabase();
  const database = await open(url);
  const rival = await connect(url);
  const looker = await connect(url);
  const waiting = rival.query(`SELECT pg_advisory_lock(${LOCK})`);
  const before = await holder(looker);
  await vi.waitFor(async () => expect(await waiters(looker)).toBe(1), { timeout: 20_000 });
  await looker.query('SELECT pg_terminate_backend($1)', [before]);
  await waiting;
  expect(await database.lost).toBe('Another Golden Hour has taken over the database.');
});

test('our own earlier connection, which the network took from us, keeps nobody out', async () => {
  const url = await freshDatabase();
  await open(url);
  const looker = await connect(url);
  const { rows } = await looker.query(
    "SELECT application_name AS name FROM pg_stat_activity WHERE application_name LIKE 'golden-hour guard%' AND datname = current_database()",
  );
  const ghost = await connect(url, String(rows[0]?.name));
  const waiting = ghost.query(`SELECT pg_advisory_lock(${LOCK})`);
  await vi.waitFor(async () => expect(await waiters(looker)).toBe(1), { timeout: 20_000 });
  await looker.query('SELECT pg_terminate_backend($1)', [await holder(looker)]);
  await waiting;
  // It has the lock under our name; the server ends it and takes the lock for good.
  const held = await holder(looker);
  await vi.waitFor(async () => expect([held, undefined]).not.toContain(await holder(looker)), {
    timeout: 20_000,
  });
  await expect(open(url)).rejects.toThrow('Another Golden Hour runs on this database');
});

test('nothing answers, no such computer, no such socket', async () => {
  const port = await closedPort();
  await expect(open(`postgresql://ida:secret@127.0.0.1:${port}/game`)).rejects.toThrow(
    `DATABASE_URL: nothing answers at 127.0.0.1:${port}. Is PostgreSQL running there, and is the port right?`,
  );
  await expect(open(`postgresql://ida:secret@localhost:${port}/game`)).rejects.toThrow(
    `DATABASE_URL: nothing answers at localhost:${port}.`,
  );
  await expect(open('postgresql://ida:secret@no-such-computer.invalid/game')).rejects.toThrow(
    'DATABASE_URL: there is no computer of that name (no-such-computer.invalid:5432).',
  );
  await expect(open('postgresql://ida@localhost/game?host=/no/such/folder')).rejects.toThrow(
    'DATABASE_URL: there is no PostgreSQL socket at /no/such/folder.',
  );
});

test('something answers that is no PostgreSQL', async () => {
  const server = createServer((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  const port = await listening(server);
  await expect(open(`postgresql://ida:secret@127.0.0.1:${port}/game`)).rejects.toThrow(
    `DATABASE_URL: what answers at 127.0.0.1:${port} does not speak as PostgreSQL does.`,
  );
  await new Promise((resolve) => server.close(resolve));
});

test('wrong password, no password, no such database, no right to write', async () => {
  const folder = await temporaryDataFolder();
  const postgres = await startEmbeddedPostgres(folder, { tcp: true });
  try {
    await refusals(postgres);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

async function refusals(postgres: EmbeddedPostgres): Promise<void> {
  const at = new URL(postgres.url).host;
  const changed = (change: (url: URL) => void) => {
    const url = new URL(postgres.url);
    change(url);
    return url.href;
  };
  const wrong = changed((url) => {
    url.password = 'not-the-password';
  });
  const error: unknown = await open(wrong).catch((caught: unknown) => caught);
  expect(String(error)).toContain(`DATABASE_URL: ${at} refuses the password of "golden_hour".`);
  expect(JSON.stringify(error) + String(error instanceof Error && error.cause)).not.toContain(
    'not-the-password',
  );
  const without = changed((url) => {
    url.password = '';
  });
  const misspelt = changed((url) => {
    url.pathname = '/gaem';
  });
  await expect(open(without)).rejects.toThrow('DATABASE_URL has none');
  await expect(open(misspelt)).rejects.toThrow(
    `DATABASE_URL: there is no database "gaem" at ${at}. Create it, or check the name.`,
  );
  const client = await connect(postgres.url);
  await client.query("CREATE ROLE reader LOGIN PASSWORD 'reads'");
  await client.query('CREATE DATABASE theirs');
  const reader = changed((url) => {
    url.username = 'reader';
    url.password = 'reads';
    url.pathname = '/theirs';
  });
  await expect(open(reader)).rejects.toThrow('DATABASE_URL: "reader" may not do that in "theirs"');
  await client.query('ALTER ROLE reader SET default_transaction_read_only = on');
  await expect(open(reader)).rejects.toThrow('only lets us read');
  await client.end();
}

async function connect(url: string, name = 'test'): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: name });
  client.on('error', () => undefined);
  await client.connect();
  clients.push(client);
  return client;
}

const ofLock = `FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1 AND objid::bigint = (${LOCK}::bigint & 4294967295)
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

async function holder(client: Client): Promise<unknown> {
  const { rows } = await client.query(`SELECT pid ${ofLock} AND granted`);
  return rows[0]?.pid;
}

async function waiters(client: Client): Promise<number> {
  const { rows } = await client.query(`SELECT count(*)::int AS count ${ofLock} AND NOT granted`);
  return Number(rows[0]?.count);
}

async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return address && typeof address === 'object' ? address.port : 0;
}
