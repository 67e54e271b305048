import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { createAuth } from '../accounts/auth';
import { setupIsOpen } from '../accounts/setup-code';
import { asTrainer } from '../testing/table';
import { personIn } from '../workshops/access';
import { workshopsOf } from '../workshops/list';
import { openDb } from './db';
import { freshDatabase } from './fresh-database';
import { migrate } from './migrate';

const before = 'staff-roles';
const email = 'ida@example.com';
const password = 'correct horse battery';

test('an installation of before: its one account becomes the owner, with the same password, workshops and colleagues', async () => {
  const url = await freshDatabase({ migrated: false });
  const earlier = await earlierMigrations();
  await migrate(url, earlier);
  await fill(url);
  await migrate(url, 'prisma/migrations');
  await rm(earlier, { recursive: true });
  const db = openDb(url);
  expect(await db.user.findMany({ select: { id: true, role: true }, orderBy: { id: 'asc' } })).toEqual([
    { id: 'ida', role: 'owner' },
    { id: 'later', role: 'trainer' },
  ]);
  expect(await setupIsOpen(db)).toBe(false);
  const auth = createAuth(db, { secret: 'a secret that is long enough for a test', publicUrl: undefined });
  expect((await auth.api.signInEmail({ body: { email, password } })).user.id).toBe('ida');
  const own = await workshopsOf(db, { id: 'ida', role: 'owner' });
  expect(own.map(({ id, rights }) => [id, rights])).toEqual([['w', 'owner']]);
  expect(await workshopsOf(db, asTrainer('later'))).toEqual([]);
  expect(await personIn(db, { workshopId: 'w' }, { colleagueId: 'jonas' })).toMatchObject({
    rights: 'co-instructor',
  });
  await db.$disconnect();
});

/** The history up to the migration that brought roles. */
async function earlierMigrations(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-hour-migrations-'));
  const all = (await readdir('prisma/migrations')).filter((name) => /^\d/.test(name)).sort();
  const end = all.findIndex((name) => name.endsWith(before));
  expect(end).toBeGreaterThan(0);
  for (const name of all.slice(0, end))
    await cp(path.join('prisma/migrations', name), path.join(folder, name), { recursive: true });
  return folder;
}

async function fill(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const hash = await hashPassword(password);
  await client.query(
    `INSERT INTO "user" (id, name, email, created_at, updated_at) VALUES
      ('later', 'Later', 'later@example.com', '2026-05-02', now()), ('ida', 'Ida', '${email}', '2026-05-01', now())`,
  );
  await client.query(
    `INSERT INTO account (id, account_id, provider_id, user_id, password, updated_at)
     VALUES ('a', 'ida', 'credential', 'ida', $1, now())`,
    [hash],
  );
  await client.query(
    `INSERT INTO workshop (id, owner_id, title, join_token, projector_token, scenario_slug)
     VALUES ('w', 'ida', 'Monday', 'j', 'p', 'small')`,
  );
  await client.query(
    `INSERT INTO colleague (id, workshop_id, rights, name, token_hash)
     VALUES ('jonas', 'w', 'co_instructor', 'Jonas', 'h')`,
  );
  await client.end();
}
