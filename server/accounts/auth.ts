import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { createAuthMiddleware } from 'better-auth/api';
import { formLimits } from '@/wire/limits';
import type { DbOrTransaction } from '../database/db';
import type { Counter, OpenCounter } from '../host/counter';
import { isOwnOrigin } from '../host/own-origin';
import { addAuditLine } from './audit';
import { accountHooks, noteChange } from './auth-hooks';
import { providerId, refusedBy, type SignInProvider, signInPlugin } from './sign-in-provider';

/** What the accounts need to know about the installation. */
export interface AuthSettings {
  secret: string;
  /** The address people type, when a proxy stands in front; https there makes the cookies secure. */
  publicUrl: string | undefined;
  /** Called with each error of the library; parts of it may be a stranger's words. Optional. */
  report?: ((line: string) => void) | undefined;
  /** Counts together with other processes on the database; absent: this one is alone. */
  openCounter?: OpenCounter | undefined;
}

type Openings = {
  signUp?: 'closed' | 'by-invitation';
  /** Single sign-on; see sign-in-provider.ts. */
  provider?: SignInProvider | undefined;
  /** Takes the token of a link for a new password, for the code that asks for one; seconds that it is good for. */
  resetTo?: { take: (token: string) => void; seconds: number };
};

/**
 * Accounts of the staff: e-mail and password, or single sign-on. Nobody can sign up from outside; `signUp:
 * 'by-invitation'` opens it for code that has already checked an invitation or the set-up code, and is never mounted on a
 * route.
 */
export function createAuth(
  db: DbOrTransaction,
  settings: AuthSettings,
  { signUp = 'closed', provider, resetTo }: Openings = {},
) {
  return betterAuth({
    appName: 'Golden Hour',
    secret: settings.secret,
    baseURL: settings.publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: passwords(db, signUp, resetTo),
    user: {
      additionalFields: { role: { type: 'string', required: false, input: false } },
      ...(provider && { validateUserInfo: ({ user, source }) => refusedBy(provider, user.email, source) }),
    },
    // Links for a new password, and what single sign-on has begun, are kept as hashes.
    verification: { storeIdentifier: 'hashed' },
    account: { accountLinking: { trustedProviders: [providerId] } },
    plugins: provider ? [signInPlugin(provider)] : [],
    hooks: { after: createAuthMiddleware(async (ctx) => noteChange(db, ctx.path, ctx.context.returned)) },
    databaseHooks: accountHooks(db),
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    // One server has several addresses (localhost, the network's, the public one).
    trustedOrigins: (request) => (request ? ownOrigins(request, settings) : []),
    advanced: {
      // Set here because the library turns this off under test.
      disableOriginCheck: false,
      cookiePrefix: 'golden-hour',
      useSecureCookies: settings.publicUrl?.startsWith('https://') ?? false,
    },
    rateLimit: { enabled: true, ...rates, ...countedBy(settings) },
    logger: { level: 'error', log: (_, message) => settings.report?.(message) },
    // Without this the library writes to the console.
    onAPIError: { errorURL: '/instructor/sign-in', onError: (error) => reportFault(error, settings) },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** Requests of one address in so many seconds. */
const rates = {
  ...{ window: 60, max: 300 },
  customRules: {
    // A room has one address: whoever guesses there keeps nobody else out. Of one account it is 20 (app/api/auth).
    '/sign-in/email': { window: 60, max: 100 },
    '/change-password': { window: 60, max: 10 },
    '/reset-password': { window: 60, max: 20 },
  },
};

/** The library's own table would keep addresses. */
function countedBy({ openCounter }: AuthSettings) {
  if (!openCounter) return {};
  const counters = new Map<string, Counter>();
  const consume = async (key: string, { window, max }: { window: number; max: number }) => {
    const name = `accounts ${max} in ${window}`;
    const counter = counters.get(name) ?? openCounter(name, { most: max, seconds: window });
    counters.set(name, counter);
    const allowed = await counter.fits(key);
    return { allowed, retryAfter: allowed ? null : window };
  };
  return { customStorage: { consume } };
}

function passwords(db: DbOrTransaction, signUp: Openings['signUp'], resetTo: Openings['resetTo']) {
  return {
    enabled: true,
    disableSignUp: signUp === 'closed',
    autoSignIn: false,
    minPasswordLength: formLimits.password.least,
    maxPasswordLength: formLimits.password.most,
    revokeSessionsOnPasswordReset: true,
    ...(resetTo && {
      resetPasswordTokenExpiresIn: resetTo.seconds,
      sendResetPassword: async ({ token }: { token: string }) => resetTo.take(token),
    }),
    onPasswordReset: async ({ user }: { user: { id: string; name: string; email: string } }) => {
      await addAuditLine(db, { actor: user, action: 'password-reset', subject: user.email });
    },
  };
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
