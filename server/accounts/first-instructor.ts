import type { z } from 'zod';
import type { setupSchema } from '@/wire/forms/account';
import type { Db } from '../database/db';
import { addAuditLine } from './audit';
import { type AuthSettings, createAuth } from './auth';
import { consumeSetupCode, setupIsOpen } from './setup-code';

export type SetupRequest = z.infer<typeof setupSchema>;

export type SetupRefusal = 'setup-closed' | 'wrong-setup-code';

/** Makes the first instructor, who owns the organisation, once: the code and the account are one transaction. Undefined means done. */
export async function createFirstInstructor(
  db: Db,
  settings: AuthSettings,
  { code, name, email, password }: SetupRequest,
): Promise<SetupRefusal | undefined> {
  return db.$transaction(async (transaction) => {
    if (!(await setupIsOpen(transaction))) return 'setup-closed';
    if (!(await consumeSetupCode(transaction, code))) return 'wrong-setup-code';
    const auth = createAuth(transaction, settings, { signUp: 'by-invitation' });
    const { user } = await auth.api.signUpEmail({ body: { name, email, password } });
    await transaction.user.update({ where: { id: user.id }, data: { role: 'owner' } });
    await addAuditLine(transaction, {
      actor: { id: user.id, name: user.name },
      action: 'set-up',
      subject: '',
    });
    return undefined;
  });
}
