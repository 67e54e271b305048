import type { BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { z } from 'zod';
import { nameGiven } from '@/engine/names/name';
import { formLimits } from '@/wire/limits';
import type { DbOrTransaction } from '../database/db';
import { addAuditLine } from './audit';

type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>;

/** What happens to every account and sign-in, by whichever way it is made: names are shown ones, and the audit list hears of it. */
export function accountHooks(db: DbOrTransaction): Hooks {
  return {
    user: {
      create: {
        before: withShownName,
        after: async (user, context) => {
          if (cameByProvider(context?.path))
            await addAuditLine(db, { actor: user, action: 'joined-by-provider', subject: user.email });
        },
      },
      update: { before: withShownName },
    },
    // Who somebody is has been read from the provider's tokens; nothing needs them afterwards.
    account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
    // The limiter has looked at the address by then; nothing needs it afterwards.
    session: {
      create: {
        before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
        after: async ({ userId }, context) => noteSignIn(db, userId, cameByProvider(context?.path)),
      },
    },
  };
}

const changed = z.object({ user: z.object({ id: z.string(), name: z.string(), email: z.string() }) });

/** Notes what one of the library's routes has done: `returned` is its answer. */
export async function noteChange(db: DbOrTransaction, path: string, returned: unknown): Promise<void> {
  const { data } = changed.safeParse(path === '/change-password' ? returned : undefined);
  if (data)
    await addAuditLine(db, { actor: data.user, action: 'password-changed', subject: data.user.email });
}

async function noteSignIn(db: DbOrTransaction, userId: string, byProvider: boolean): Promise<void> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, email: true },
  });
  const action = byProvider ? 'signed-in-by-provider' : 'signed-in';
  if (user) await addAuditLine(db, { actor: user, action, subject: user.email });
}

function cameByProvider(path: string | undefined): boolean {
  return path?.startsWith('/callback/') ?? false;
}

/** [N1] The name stands in invitations and on certificates, whichever door it came by. */
async function withShownName<Account extends { name?: unknown }>(account: Account) {
  if (account.name === undefined) return { data: account };
  const given = nameGiven(String(account.name), formLimits.accountName);
  if (!given.ok) throw new APIError('BAD_REQUEST', { code: given.code, message: given.code });
  return { data: { ...account, name: given.name, image: null } };
}

async function withoutTokens<Account extends object>(account: Account) {
  return { data: { ...account, accessToken: null, refreshToken: null, idToken: null } };
}
