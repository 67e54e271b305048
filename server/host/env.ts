import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { hostName } from './host-name';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

const PORT_RANGE = 'must be a whole number from 0 to 65535';

/** Where it listens, as browsers write it (host-name.ts). */
const listeningHost = z.string().transform((written, context) => {
  const host = hostName(written);
  if (host !== undefined) return host;
  context.addIssue('must be one address or name of this computer, such as 0.0.0.0 or ::1, without a port');
  return z.NEVER;
});

/** An origin: `https://game.example.com`. Pages, sockets and cookies live at its root, so a path can't work. */
const origin = z
  .url({ protocol: /^https?$/, error: 'must look like https://game.example.com' })
  .transform((written, context) => {
    const { origin, pathname, search, hash, username, password } = new URL(written);
    if (/^\/*$/.test(pathname) && !search && !hash && !username && !password) return origin;
    context.addIssue(`must be an address alone, such as ${origin}: Golden Hour can’t live below a path`);
    return z.NEVER;
  });

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(0, PORT_RANGE).max(65_535, PORT_RANGE).default(3000),
  HOST: listeningHost.default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgresql://user:password@host/name' })
    .optional(),
  PUBLIC_URL: origin.optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** How this installation is set up. Everything is optional; prisma, Next and PostgreSQL read nothing else of ours. */
export interface Env {
  mode: 'production' | 'development' | 'test';
  /** 0 lets the system choose. */
  port: number;
  /** The address to listen on, IPv6 without brackets; phones in the room need more than localhost. */
  host: string;
  /** Absolute path of the folder that holds the embedded database and the secret. */
  dataDir: string;
  /** Your own PostgreSQL; undefined means the embedded one. */
  databaseUrl: string | undefined;
  /** The address that people type, when a proxy stands in front: an origin, no slash at its end. */
  publicUrl: string | undefined;
  /** Signs the session cookies; undefined means one that is made at the first start and kept in the data folder. */
  authSecret: string | undefined;
  /** Believe X-Forwarded-For and -Proto: only behind a proxy that sets them. */
  trustProxy: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Reads the environment; throws an error that names every variable that is wrong, and why. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  // Windows keeps the blank before `&&` in `set DATA_DIR=data && npm start`.
  const trimmed = Object.entries(variables).map(([name, value]) => [name, value?.trim()]);
  const given = Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new Error(complaint(parsed.error));
  const { data } = parsed;
  return {
    mode: data.NODE_ENV,
    port: data.PORT,
    host: data.HOST,
    dataDir: path.resolve(data.DATA_DIR.replace(/^~(?=$|[\\/])/, homedir())),
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL,
    authSecret: data.AUTH_SECRET,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
  };
}

function complaint(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return `The environment is not right:\n${lines.join('\n')}`;
}
