import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { schemaDiff } from './lib/schema-diff';

/**
 * `npm run migration -- <name>` writes the SQL for what changed in prisma/schema.prisma.
 * `npm run migration -- --check` fails when the schema and the migrations have drifted apart.
 */
async function main(argument: string | undefined): Promise<number> {
  const sql = await schemaDiff('prisma');
  if (argument === '--check') return reportDrift(sql);
  if (!argument || !/^[a-z0-9-]+$/.test(argument)) return usage();
  if (!sql) return say('Nothing to write: the migrations already give the schema.', 0);
  const folder = path.join('prisma', 'migrations', `${await nextNumber()}-${argument}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), `${sql}\n`);
  return say(`Wrote ${folder}/migration.sql. Read it, and change it by hand where data must move.`, 0);
}

async function nextNumber(): Promise<string> {
  const folders = (await readdir('prisma/migrations', { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const last = Math.max(0, ...folders.map((entry) => Number.parseInt(entry.name, 10)));
  return String(last + 1).padStart(4, '0');
}

function reportDrift(sql: string): number {
  if (!sql) return say('schema.prisma and the migrations agree.', 0);
  return say(
    `schema.prisma says more than the migrations. Write one: npm run migration -- <name>\n\n${sql}`,
    1,
  );
}

function usage(): number {
  return say('A name in lower case, please: npm run migration -- add-seat-colour', 1);
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

process.exitCode = await main(process.argv[2]);
