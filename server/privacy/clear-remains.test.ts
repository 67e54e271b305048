import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { patienceMs } from '../testing/line';
import { clearRemains } from './clear-remains';

/** The tables that this folder writes to, by the client's names and in SQL. */
function rewritten(): string[] {
  const sources = readdirSync('server/privacy')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`server/privacy/${name}`, 'utf8'))
    .join('\n');
  const models = [...sources.matchAll(/\b(?:db|tx)\.(\w+)\s*\.(?:update|delete)/g)].map(([, model = '']) =>
    model.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  const inSql = [...sources.matchAll(/^\s*UPDATE (\w+) SET/gm)].map(([, table = '']) => table);
  return [...new Set([...models, ...inSql])].filter((table) => table !== 'workshop');
}

test('what erasing rewrites leaves no old rows behind: each of its tables is cleaned', async () => {
  const db = openDb(await freshDatabase());
  const tables = rewritten();
  expect(tables).toContain('log_entry');
  expect(tables.length).toBeGreaterThan(8);
  await clearRemains(db);
  const cleaned = async () => {
    const rows = await db.$queryRaw<{ relname: string }[]>`
      SELECT relname FROM pg_stat_user_tables WHERE last_vacuum IS NOT NULL`;
    return rows.map(({ relname }) => relname);
  };
  await vi.waitFor(async () => expect(await cleaned()).toEqual(expect.arrayContaining(tables)), patienceMs);
  await db.$disconnect();
});
