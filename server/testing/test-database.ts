import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { migrate } from '../database/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a real PostgreSQL; see server/database/fresh-database.ts. */
    postgresUrl: string;
  }
}

const TEMPLATE = 'golden_hour_template';

/** vitest's global set-up: one real PostgreSQL for the whole run, with a migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryDataFolder();
  const postgres = await startEmbeddedPostgres(folder);
  await createDatabase(postgres.url, TEMPLATE, 'template0');
  await migrate(databaseUrl(postgres.url, TEMPLATE), 'prisma/migrations');
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** A folder for one test's data. As root, PostgreSQL runs as another account, so it must not be closed to others. */
export async function temporaryDataFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-hour-test-'));
  await chmod(folder, 0o755);
  return folder;
}

/** A new database on that server: migrated and empty, or (`migrated: false`) with nothing in it. Gives its address. */
export async function createFreshDatabase(postgresUrl: string, { migrated = true } = {}): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(postgresUrl, name, migrated ? TEMPLATE : 'template0');
  return databaseUrl(postgresUrl, name);
}

async function createDatabase(url: string, name: string, template: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  // Copying a template needs it unused; test files run side by side, so they take turns.
  await client.query("SELECT pg_advisory_lock(hashtext('create database'))");
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await client.end();
}

function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
