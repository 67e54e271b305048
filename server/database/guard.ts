import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';

/** The right to be the one server on a database, or one of several that know of each other, held by a connection that lives as long as it. */
export interface Guard {
  /** Settles, with a sentence, when the right is lost although nobody gave it back. */
  lost: Promise<string>;
  release(): Promise<void>;
}

/** Ms to wait for the lock: after kill -9 PostgreSQL keeps the old server's connection for a moment. */
const LOCK_LIMIT_MS = 2_000;
const BEAT_MS = 15_000;
const ANSWER_LIMIT_MS = 10_000;
const RETRY_MS = 500;
const KEY = "hashtext('golden-hour')";

const GONE = 'The database has gone away.';
const TAKEN = 'Another Golden Hour has taken over the database.';

interface Holding {
  url: string;
  /** Tells our own connections from those of another server. */
  id: string;
  /** The process's name among several; undefined: it shares with nobody. */
  shares: string | undefined;
  client: Client;
  released: boolean;
}

type Wanted = { refusal: (since: string) => string; patienceMs: number; shares?: string | undefined };

/**
 * Takes the database for this process; with `shares`, together with others that share it, each under its name. Throws `refusal` (with since when, if that can be seen) when another server has
 * it. A connection that breaks is made anew for `patienceMs`; for ever when that is Infinity. A killed process lets go by
 * itself, a machine without power after half a minute.
 */
export async function guardDatabase(url: string, { refusal, patienceMs, shares }: Wanted): Promise<Guard> {
  const id = randomBytes(4).toString('hex');
  const holding: Holding = { url, id, shares, client: await connect(url, id), released: false };
  if (!(await lock(holding.client, shares))) {
    const [holder] = await holdersOf(holding.client);
    await holding.client.end();
    throw new Error(refusal(holder?.since ? ` (since ${holder.since})` : ''));
  }
  const beat = setInterval(() => void checkPulse(holding), BEAT_MS);
  beat.unref();
  const lost = watch(holding, patienceMs).finally(() => clearInterval(beat));
  const release = async () => {
    holding.released = true;
    clearInterval(beat);
    await holding.client.end().catch(() => undefined);
  };
  return { lost, release };
}

/** Resolves when the lock is lost and could not be taken again. */
async function watch(holding: Holding, patienceMs: number): Promise<string> {
  while (true) {
    await new Promise<void>((resolve) => holding.client.once('end', resolve));
    if (holding.released) return new Promise(() => undefined);
    const again = await takeAgain(holding, patienceMs);
    if (holding.released) return new Promise(() => undefined);
    if (typeof again === 'string') return again;
    holding.client = again;
  }
}

/** A new connection that holds the lock, or the sentence why there is none. */
async function takeAgain(holding: Holding, patienceMs: number): Promise<Client | string> {
  const begun = performance.now();
  while (!holding.released) {
    const client = await connect(holding.url, holding.id).catch(() => undefined);
    if (client && (await isOursAgain(client, holding))) return client;
    if (client) {
      await client.end().catch(() => undefined);
      return TAKEN;
    }
    if (performance.now() - begun > patienceMs) return GONE;
    await wait(RETRY_MS);
  }
  return GONE;
}

/** Our own earlier connection may still hold it, when the network took it from us and not from the database. */
async function isOursAgain(client: Client, { id, shares }: Holding): Promise<boolean> {
  const earlier = (await holdersOf(client)).find(({ name }) => name === nameOf(id));
  if (earlier) await client.query('SELECT pg_terminate_backend($1)', [earlier.pid]);
  return lock(client, shares);
}

async function lock(client: Client, shares: string | undefined): Promise<boolean> {
  const deadline = performance.now() + LOCK_LIMIT_MS;
  const alone = `SELECT pg_try_advisory_lock(${KEY}) AS ours`;
  const together = `SELECT pg_try_advisory_lock_shared(${KEY}) AND pg_try_advisory_lock(hashtext($1)) AS ours`;
  while (performance.now() < deadline) {
    const { rows } =
      shares === undefined
        ? await client.query(alone)
        : await client.query(together, [`golden-hour node ${shares}`]);
    if (rows[0]?.ours === true) return true;
    await wait(50);
  }
  return false;
}

const holders = z.array(
  z.object({ pid: z.number(), name: z.string().nullable(), since: z.string().nullable() }),
);

async function holdersOf(client: Client) {
  const { rows } = await client.query(`
    SELECT pid, application_name AS name, to_char(backend_start, 'YYYY-MM-DD HH24:MI') AS since
    FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND objid::bigint = (${KEY}::bigint & 4294967295)
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
  return holders.parse(rows);
}

async function connect(url: string, id: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: nameOf(id),
    keepAlive: true,
    connectionTimeoutMillis: ANSWER_LIMIT_MS,
    query_timeout: ANSWER_LIMIT_MS,
  });
  client.on('error', () => undefined); // 'end' follows, and that is what counts
  await client.connect();
  // So that the database notices within half a minute when our machine has lost its power.
  await client.query(
    'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3',
  );
  return client;
}

/** A connection that broke without notice is found when it is used. */
async function checkPulse({ client }: Holding): Promise<void> {
  await client.query('SELECT 1').catch(() => client.connection.stream.destroy());
}

function nameOf(id: string): string {
  return `golden-hour guard ${id}`;
}
