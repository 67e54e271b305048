import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { DbOrTransaction } from '../database/db';

/** What the accounts need to know about the installation. */
export interface AuthSettings {
  secret: string;
  /** The address people type, when a proxy stands in front; https there makes the cookies secure. */
  publicUrl: string | undefined;
}

export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;

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
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    // A room reaches the server by several names (localhost, the network address), so "same origin" is the rule.
    trustedOrigins: (request) => (request ? [ownOrigin(request, settings)] : []),
    advanced: {
      cookiePrefix: 'golden-hour',
      useSecureCookies: settings.publicUrl?.startsWith('https://') ?? false,
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 20 } },
    },
    logger: { level: 'error' },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof createAuth>;

function ownOrigin(request: Request, { publicUrl }: AuthSettings): string {
  if (publicUrl) return new URL(publicUrl).origin;
  return `http://${request.headers.get('host') ?? 'localhost'}`;
}
