import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DiffTarget, MigrationDirectory, SchemaEngine } from '@prisma/schema-engine-wasm';
import * as engineBindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { z } from 'zod';

/**
 * The SQL that leads from the migrations in `prismaFolder` to its schema.prisma; an empty string when there is
 * nothing to do. The migrations run in an in-memory PostgreSQL that is thrown away; the comparison is Prisma's own.
 */
export async function schemaDiff(prismaFolder: string): Promise<string> {
  const shadow = await PGlite.create();
  try {
    const engine = await startEngine(shadow);
    const { stdout } = await engine.diff({
      from: await migrationsTarget(path.join(prismaFolder, 'migrations')),
      to: await schemaTarget(path.join(prismaFolder, 'schema.prisma')),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return withoutEmptyNotice(stdout ?? '');
  } finally {
    await shadow.close();
  }
}

async function startEngine(shadow: PGlite): Promise<SchemaEngine> {
  // Node 20 cannot import a .wasm file, so it is wired up by hand.
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(file.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...engineBindings },
  });
  engineBindings.__wbg_set_wasm(instance.exports);
  z.function({ input: [], output: z.void() }).parse(instance.exports.__wbindgen_start)();
  return engineBindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(awaitingScripts(shadow)),
  );
}

/** The adapter starts a script and does not wait for it: the engine would read half a schema. */
function awaitingScripts(shadow: PGlite): PrismaPGlite {
  const factory = new PrismaPGlite(shadow);
  factory.connectToShadowDb = async () => {
    const connection = await factory.connect();
    connection.executeScript = async (script) => void (await shadow.exec(script));
    return connection;
  };
  return factory;
}

async function migrationsTarget(folder: string): Promise<DiffTarget> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const migrationDirectories = await Promise.all(
    names
      .map((entry) => entry.name)
      .sort()
      .map(async (name): Promise<MigrationDirectory> => {
        const value = await readWithPlainLineEnds(path.join(folder, name, 'migration.sql'));
        return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
      }),
  );
  return {
    tag: 'migrations',
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}

async function schemaTarget(file: string): Promise<DiffTarget> {
  return { tag: 'schemaDatamodel', files: [{ path: file, content: await readWithPlainLineEnds(file) }] };
}

async function readWithPlainLineEnds(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
}

function withoutEmptyNotice(sql: string): string {
  return sql.trim() === '-- This is an empty migration.' ? '' : sql.trim();
}
