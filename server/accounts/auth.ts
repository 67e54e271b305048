import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { nameGiven } from '@/engine/names/name';
import { formLimits } from '@/wire/limits';
import type { DbOrTransaction } from '../database/db';
import { isOwnOrigin } from '../host/own-origin';

/** What the accounts need to know about the installation. */
export interface AuthSettings {
  secret: string;
  /** The address people type, when a proxy stands in front; https there makes the cookies secure. */
  publicUrl: string | undefined;
  /** Called with each error of the library; parts of it may be a stranger's words. Optional. */
  report?: ((line: string) => void) | undefined;
}

/**
 * Accounts of instructors: e-mail and password. Nobody can sign up from outside; `signUp: 'by-invitation'` opens it
 * for code that has already checked an invitation or the set-up code, and is never mounted on a route.
 */
export function createAuth(
  db: DbOrTransaction,
  settings: AuthSettings,
  { signUp = 'closed' }: { signUp?: 'closed' | 'by-invitation' } = {},
) {
  return betterAuth({
    appName: 'Golden Hour',
    secret: settings.secret,
    baseURL: settings.publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: signUp === 'closed',
      autoSignIn: false,
      minPasswordLength: formLimits.password.least,
      maxPasswordLength: formLimits.password.most,
    },
    databaseHooks: {
      user: { create: { before: withShownName }, update: { before: withShownName } },
      // The limiter has looked at the address by then; nothing needs it afterwards.
      session: {
        create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) },
      },
    },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    // One server has several addresses (localhost, the network's, the public one).
    trustedOrigins: (request) => (request ? ownOrigins(request, settings) : []),
    advanced: {
      // Set here because the library turns this off under test.
      disableOriginCheck: false,
      cookiePrefix: 'golden-hour',
      useSecureCookies: settings.publicUrl?.startsWith('https://') ?? false,
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 20 } },
    },
    logger: { level: 'error', log: (_, message) => settings.report?.(message) },
    // Without this the library writes to the console.
    onAPIError: { onError: (error) => reportFault(error, settings) },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** [N1] The name stands in invitations and on certificates, whichever door it came by. */
async function withShownName<Account extends { name?: unknown }>(account: Account) {
  if (account.name === undefined) return { data: account };
  const given = nameGiven(String(account.name), formLimits.accountName);
  if (!given.ok) throw new APIError('BAD_REQUEST', { code: given.code, message: given.code });
  return { data: { ...account, name: given.name } };
}

function ownOrigins({ headers }: Request, { publicUrl }: AuthSettings): string[] {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? undefined;
  const origin = headers.get('origin');
  const known = publicUrl ? [new URL(publicUrl).origin] : [];
  return origin !== null && isOwnOrigin(origin, { host, publicUrl }) ? [...known, origin] : known;
}

/** A refused request is no error of the server. */
function reportFault(error: unknown, { report }: AuthSettings): void {
  const isRefusal = error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500;
  if (!isRefusal) report?.(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
