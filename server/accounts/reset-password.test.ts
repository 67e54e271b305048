import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { createAuth } from './auth';
import { resetPassword } from './reset-password';
import { mintTicket } from './tickets';

const settings = { secret: 'a secret that is long enough for a test', publicUrl: undefined };
const old = 'correct horse battery';

test('the new password opens the account, the old one does not, and every session of it has ended', async () => {
  const url = await freshDatabase();
  const db = openDb(url);
  await signUp(db, 'Mara@Example.com');
  await signUp(db, 'ida@example.com');
  const mara = await signIn(db, 'mara@example.com', old);
  await signIn(db, 'ida@example.com', old);
  await mintTicket(db, { userId: mara.user.id, signInId: null }, Date.now());

  const password = await resetPassword(url, '  MARA@example.com ');
  expect(password).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/);
  expect((await db.session.findMany()).map(({ userId }) => userId)).not.toContain(mara.user.id);
  expect(await db.session.count()).toBe(1);
  expect(await db.ticket.count()).toBe(0);
  await expect(signIn(db, 'mara@example.com', old)).rejects.toThrow();
  expect((await signIn(db, 'mara@example.com', password ?? '')).user.email).toBe('mara@example.com');
  expect((await signIn(db, 'ida@example.com', old)).user.email).toBe('ida@example.com');
  expect(await resetPassword(url, 'mara@example.com')).not.toBe(password);
  await db.$disconnect();
});

test('an account that never had a password gets one', async () => {
  const url = await freshDatabase();
  const db = openDb(url);
  await db.user.create({ data: { id: randomUUID(), name: 'Ida', email: 'ida@example.com' } });
  const password = await resetPassword(url, 'ida@example.com');
  expect((await signIn(db, 'ida@example.com', password ?? '')).user.name).toBe('Ida');
  await db.$disconnect();
});

test('nobody of that name: nothing is changed, and nothing told', async () => {
  const url = await freshDatabase();
  const db = openDb(url);
  await signUp(db, 'ida@example.com');
  expect(await resetPassword(url, 'ida')).toBeUndefined();
  expect(await resetPassword(url, '%')).toBeUndefined();
  expect((await signIn(db, 'ida@example.com', old)).user.name).toBe('Ida');
  expect(await resetPassword(await freshDatabase({ migrated: false }), 'ida@example.com')).toBeUndefined();
  await db.$disconnect();
});

async function signUp(db: Db, email: string): Promise<void> {
  const auth = createAuth(db, settings, { signUp: 'by-invitation' });
  await auth.api.signUpEmail({ body: { name: 'Ida', email, password: old } });
}

function signIn(db: Db, email: string, password: string) {
  return createAuth(db, settings).api.signInEmail({ body: { email, password } });
}
