import type { z } from 'zod';
import type { setupSchema } from '@/wire/forms/account';
import type { Db } from '../database/db';
import { type AuthSettings, createAuth } from './auth';
import { consumeSetupCode, setupIsOpen } from './setup-code';

export type SetupRequest = z.infer<typeof setupSchema>;

export type SetupRefusal = 'setup-closed' | 'wrong-setup-code';

/** Makes the first instructor, once: the code and the account are one transaction. Undefined means done. */
export async function createFirstInstructor(
  db: Db,
  settings: AuthSettings,
  { code, name, email, password }: SetupRequest,
): Promise<SetupRefusal | undefined> {
  return db.$transaction(async (transaction) => {
    if (!(await setupIsOpen(transaction))) return 'setup-closed';
    if (!(await consumeSetupCode(transaction, code))) return 'wrong-setup-code';
    const auth = createAuth(transaction, settings, { signUp: 'by-invitation' });
    await auth.api.signUpEmail({ body: { name, email, password } });
    return undefined;
  });
}
