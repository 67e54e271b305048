import { Client } from 'pg';
import type { Env } from '../host/env';
import { inConnectionWords } from './connection-words';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { codeOf } from './file-words';
import { guardDatabase } from './guard';
import { migrate } from './migrate';

/** The database of this server, which no other server has but those that share it by name. `folder` is absent with one's own PostgreSQL. */
export type Database = Omit<EmbeddedPostgres, 'folder'> & { folder?: string };

const ANSWER_LIMIT_MS = 10_000;
/** From here on PostgreSQL has what our migrations and queries use. */
const OLDEST_VERSION = 14;

/**
 * The embedded PostgreSQL, or one's own, which we neither start nor stop; for this process alone (or, with `shares`, for
 * this one of several, by its name), and brought up to date. Throws a sentence when it cannot be reached, does not let us
 * in, or another server has it.
 */
export async function openDatabase(
  env: Pick<Env, 'databaseUrl' | 'dataDir'>,
  { shares }: { shares?: string | undefined } = {},
): Promise<Database> {
  const { databaseUrl } = env;
  if (!databaseUrl) return upToDate(await startEmbeddedPostgres(env.dataDir, { shares }));
  try {
    await checkOwn(databaseUrl);
    return await upToDate(await holdOwn(databaseUrl, shares));
  } catch (error) {
    throw inConnectionWords(error, databaseUrl);
  }
}

async function holdOwn(url: string, shares: string | undefined): Promise<Database> {
  const guard = await guardDatabase(url, {
    shares,
    // A database that is away for a while keeps the rounds waiting; nothing is promised meanwhile.
    patienceMs: Number.POSITIVE_INFINITY,
    refusal: (since) => (shares === undefined ? ofAnother(since) : ofNode(shares, since)),
  });
  return { url, lost: guard.lost, stop: guard.release };
}

function ofAnother(since: string): string {
  return `Another Golden Hour runs on this database${since}. Stop it first, or give this one its own. If that one has just lost its power, wait half a minute.`;
}

function ofNode(name: string, since: string): string {
  return `A Golden Hour called "${name}", or one that shares its database with nobody, runs on this database${since}. Give this one another NODE_NAME, or give all of them one. If that one has just lost its power, wait half a minute.`;
}

async function upToDate(database: Database): Promise<Database> {
  try {
    await migrate(database.url, 'prisma/migrations');
    return database;
  } catch (error) {
    await database.stop().catch(() => undefined);
    throw error;
  }
}

async function checkOwn(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: ANSWER_LIMIT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (major < OLDEST_VERSION)
      throw new Error(
        `DATABASE_URL: that is PostgreSQL ${major}; Golden Hour needs ${OLDEST_VERSION} or newer.`,
      );
  } catch (error) {
    // Both addresses of "localhost" refused: the reason stands in the errors inside.
    throw error instanceof AggregateError && !codeOf(error) ? error.errors[0] : error;
  } finally {
    client.connection.stream.destroy(); // what is no PostgreSQL would never say goodbye
  }
}
