import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from './fresh-database';
import { migrate } from './migrate';

const ONE = { '0001-one': 'CREATE TABLE one (id int)' };
const TWO = { ...ONE, '0002-two': 'CREATE TABLE two (id int); ALTER TABLE one ADD COLUMN two int' };

test('applies what is new, in order, and nothing twice', async () => {
  const url = await freshDatabase({ migrated: false });
  expect(await migrate(url, await folderOf(ONE))).toEqual(['0001-one']);
  expect(await migrate(url, await folderOf(TWO))).toEqual(['0002-two']);
  expect(await migrate(url, await folderOf(TWO))).toEqual([]);
  expect(await tablesAt(url)).toEqual(['_prisma_migrations', 'one', 'two']);
});

test('two starts at once apply each migration once', async () => {
  const url = await freshDatabase({ migrated: false });
  const folder = await folderOf(TWO);
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat()).toEqual(['0001-one', '0002-two']);
});

test.each([
  ['LF', 'CRLF', '\n', '\r\n'],
  ['CRLF', 'LF', '\r\n', '\n'],
])(
  'a database that was set up from files with %s goes on from files with %s',
  async (_, __, before, after) => {
    const url = await freshDatabase({ migrated: false });
    const ended = (end: string) => ({
      '0001-one': ['CREATE TABLE one (', '  id int', ');', ''].join(end),
      '0002-two': [
        'CREATE FUNCTION two() RETURNS text LANGUAGE sql AS $$',
        "SELECT 'one",
        "two'",
        '$$;',
        '',
      ].join(end),
    });
    await migrate(url, await folderOf({ '0001-one': ended(before)['0001-one'] }));
    expect(await migrate(url, await folderOf(ended(after)))).toEqual(['0002-two']);
    expect(await migrate(url, await folderOf(ended(before)))).toEqual([]);
    expect(await rowsAt(url, 'SELECT two() AS two')).toEqual([{ two: 'one\ntwo' }]);
  },
);

test('what an earlier version recorded from files with CRLF is still valid', async () => {
  const url = await freshDatabase({ migrated: false });
  const sql = 'CREATE TABLE one (\r\n  id int\r\n);\r\n';
  await migrate(url, await folderOf({ '0001-one': sql }));
  const recorded = createHash('sha256').update(sql).digest('hex');
  await rowsAt(url, `UPDATE _prisma_migrations SET checksum = '${recorded}'`);
  expect(await migrate(url, await folderOf({ '0001-one': sql.replaceAll('\r\n', '\n') }))).toEqual([]);
  expect(await migrate(url, await folderOf({ '0001-one': sql }))).toEqual([]);
});

test('a migration that fails half-way leaves nothing behind, and the next start tries it again', async () => {
  const url = await freshDatabase({ migrated: false });
  const broken = { ...ONE, '0002-two': 'CREATE TABLE two (id int); SELECT no_such_function()' };
  await expect(migrate(url, await folderOf(broken))).rejects.toThrow(
    'Migration 0002-two could not be applied',
  );
  expect(await tablesAt(url)).toEqual(['_prisma_migrations', 'one']);
  expect(await migrate(url, await folderOf(TWO))).toEqual(['0002-two']);
});

test.each([
  ['edited', { '0001-one': 'CREATE TABLE other (id int)', '0002-two': TWO['0002-two'] }, 'was edited'],
  ['unknown', ONE, 'older than the data'],
  ['misplaced', { ...TWO, '0001-zero': 'SELECT 1' }, 'later number'],
])('refuses a history with an %s migration', async (_, files, complaint) => {
  const url = await freshDatabase({ migrated: false });
  await migrate(url, await folderOf(TWO));
  await expect(
    migrate(url, await folderOf({ '0003-new': 'CREATE TABLE new (id int)', ...files })),
  ).rejects.toThrow(complaint);
  expect(await tablesAt(url)).toEqual(['_prisma_migrations', 'one', 'two']);
});

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-hour-migrations-'));
  for (const [name, sql] of Object.entries(files)) {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}

async function tablesAt(url: string): Promise<string[]> {
  const rows = await rowsAt(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
  return rows.map((row) => String(row.tablename));
}

async function rowsAt(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}
