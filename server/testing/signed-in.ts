import type { StaffRole } from '@/wire/staff-roles';
import { createAuth } from '../accounts/auth';
import type { Db } from '../database/db';
import { tableSecret } from './table';

const password = 'correct horse battery';

/** Makes an account `<name>@example.com` with this role and signs it in: its id, and the cookie of its requests. */
export async function signedIn(
  db: Db,
  name: string,
  role: StaffRole,
): Promise<{ id: string; cookie: string }> {
  const email = `${name}@example.com`;
  const auth = createAuth(db, { secret: tableSecret, publicUrl: undefined }, { signUp: 'by-invitation' });
  await auth.api.signUpEmail({ body: { name, email, password } });
  const { id } = await db.user.update({ where: { email }, data: { role } });
  const answer = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { id, cookie: cookies.join('; ') };
}
