import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { Client } from 'pg';
import { codeOf } from '../database/file-words';
import { readableCode } from './setup-code';

/**
 * Gives an instructor a new password and ends all their sessions, in one transaction. The password, of which only the hash
 * is kept; undefined when no account has this e-mail address. `url` is a postgresql:// address.
 */
export async function resetPassword(url: string, email: string): Promise<string | undefined> {
  const password = readableCode();
  const hash = await hashPassword(password);
  const client = new Client({ connectionString: url, application_name: 'golden-hour instructor' });
  await client.connect();
  try {
    return (await changed(client, email.trim().toLowerCase(), hash)) ? password : undefined;
  } finally {
    await client.end();
  }
}

async function changed(client: Client, email: string, hash: string): Promise<boolean> {
  await client.query('BEGIN');
  const userId = await userWith(client, email);
  if (userId === undefined) {
    await client.query('ROLLBACK');
    return false;
  }
  const { rowCount } = await client.query(
    `UPDATE account SET password = $2, updated_at = now() WHERE user_id = $1 AND provider_id = 'credential'`,
    [userId, hash],
  );
  if (!rowCount)
    await client.query(
      `INSERT INTO account (id, account_id, provider_id, user_id, password, updated_at)
       VALUES ($1, $2, 'credential', $2, $3, now())`,
      [randomUUID(), userId, hash],
    );
  await client.query('DELETE FROM session WHERE user_id = $1', [userId]);
  await client.query('DELETE FROM ticket WHERE user_id = $1', [userId]);
  await client.query('COMMIT');
  return true;
}

async function userWith(client: Client, email: string): Promise<string | undefined> {
  const asked = client.query('SELECT id FROM "user" WHERE lower(email) = $1 FOR UPDATE', [email]);
  const { rows } = await asked.catch((error: unknown) => {
    if (codeOf(error) === '42P01') return { rows: [] }; // no server has run on this database yet
    throw error;
  });
  return rows[0] ? String(rows[0].id) : undefined;
}
