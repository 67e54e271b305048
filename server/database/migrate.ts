import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';

/** The advisory lock that Prisma's own tools take: two starts at once, ours or theirs, wait for each other. */
const PRISMA_LOCK = 72_707_369;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
  /** What was recorded by a checkout whose files had the line ends of Windows. */
  checksumWithCrLf: string;
}

const recordedRows = z.array(
  z.object({
    migration_name: z.string(),
    checksum: z.string(),
    finished: z.boolean(),
    rolled_back: z.boolean(),
  }),
);
type Recorded = z.infer<typeof recordedRows>[number];

/**
 * Brings the database at `url` up to date with the SQL in `folder` and gives the names that were applied.
 * Each migration is one transaction: it is there whole, with its record, or not at all. Throws when the history in the
 * database is not the history in the folder (edited, failed, unknown or out of order): nothing is applied then.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const migrations = await migrationsIn(folder);
  const client = new Client({ connectionString: url });
  await client.connect().catch((cause: unknown) => {
    throw new Error(`The database at ${client.host}:${client.port} does not let us in.`, { cause });
  });
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(CREATE_HISTORY);
    const pending = pendingMigrations(migrations, await recordedMigrations(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** The migrations of a folder in their order, each `<name>/migration.sql`, with the checksum Prisma would record. Line ends do not count. */
async function migrationsIn(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      const sql = text.replaceAll('\r\n', '\n');
      const checksumWithCrLf = sha256(sql.replaceAll('\n', '\r\n'));
      return { name, sql, checksum: sha256(sql), checksumWithCrLf };
    }),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What is still to apply. Throws, in the words of someone who has to put it right, when the histories differ. */
function pendingMigrations(migrations: Migration[], recorded: Recorded[]): Migration[] {
  const failed = recorded.find((row) => !row.finished && !row.rolled_back);
  if (failed)
    throw new Error(`Migration ${failed.migration_name} failed half-way in this database. Restore a backup.`);
  const applied = recorded.filter((row) => !row.rolled_back);
  applied.forEach((row, index) => {
    const known = migrations.find((migration) => migration.name === row.migration_name);
    if (!known) throw new Error(unknownMigration(row.migration_name));
    if (![known.checksum, known.checksumWithCrLf].includes(row.checksum))
      throw new Error(editedMigration(known.name));
    if (migrations[index] !== known)
      throw new Error(misplacedMigration(migrations[index]?.name ?? known.name));
  });
  return migrations.slice(applied.length);
}

async function recordedMigrations(client: Client): Promise<Recorded[]> {
  const { rows } = await client.query(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS rolled_back
     FROM _prisma_migrations ORDER BY migration_name`,
  );
  return recordedRows.parse(rows);
}

async function apply(client: Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new Error(
      `Migration ${migration.name} could not be applied; the database is as it was before it.`,
      { cause },
    );
  }
}

function unknownMigration(name: string): string {
  return `The database knows migration ${name}, this version of Golden Hour does not: it is older than the data. Start the newer version.`;
}

function editedMigration(name: string): string {
  return `Migration ${name} was edited after it had been applied. Put the file back as it was and write a new migration.`;
}

function misplacedMigration(name: string): string {
  return `Migration ${name} would come before one that is already applied. Give it a later number.`;
}

/** Prisma's own table, so that its tools and ours read one history. */
const CREATE_HISTORY = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;
