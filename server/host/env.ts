import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { isSafeAddress } from '@/wire/forms/platform';
import type { SignInProvider } from '../accounts/sign-in-provider';
import type { Lrs } from '../xapi/lrs';
import { hostName } from './host-name';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

const NODES_RANGE = 'must be a whole number from 1 to 5';
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

const domains = z
  .string()
  .transform((written) =>
    written
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((one) => one !== ''),
  )
  .refine((all) => all.every((one) => /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(one)), {
    error: 'must look like example.com, example.org',
  });

/** An address, alone or behind a name, in angle brackets: what mail servers take as a sender. */
const sender = /^(?:[^<>@\r\n]*<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/;

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(0, PORT_RANGE).max(65_535, PORT_RANGE).default(3000),
  HOST: listeningHost.default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgresql://user:password@host/name' })
    .optional(),
  PUBLIC_URL: origin.optional(),
  NODES: z.coerce.number(NODES_RANGE).int(NODES_RANGE).min(1, NODES_RANGE).max(5, NODES_RANGE).default(1),
  FRONT_HOST: listeningHost.optional(),
  FRONT_PORT: z.coerce.number().int().optional(),
  NODE_NAME: z
    .string()
    .regex(/^[a-z0-9-]{1,20}$/, 'must be short, of a-z, 0-9 and -, such as 2 or east-1')
    .optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  TRUST_PROXY: flag.default(false),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@mail.example.com:587' })
    .optional(),
  MAIL_FROM: z
    .string()
    .max(200)
    .regex(sender, 'must hold one address, such as Golden Hour <golden-hour@example.com>')
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine(isSafeAddress, { error: 'must look like https://login.example.com' })
    .optional(),
  OIDC_CLIENT_ID: z.string().max(500).optional(),
  OIDC_CLIENT_SECRET: z.string().max(500).optional(),
  OIDC_DOMAINS: domains.default([]),
  OIDC_LABEL: z.string().max(60).default('SSO'),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LRS_URL: z
    .string()
    .refine(isSafeAddress, { error: 'must look like https://lrs.example.com/xapi' })
    .optional(),
  LRS_KEY: z.string().max(500).optional(),
  LRS_SECRET: z.string().max(500).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** What has to be set together: links in mails, and the way back from a provider, need an address that nobody can forge. */
const together = environment.superRefine((given, context) => {
  const missing = (what: string, needs: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(needs))
      if (value === undefined)
        context.addIssue({ code: 'custom', path: [name], message: `is needed with ${what}` });
  };
  const { DATABASE_URL, AUTH_SECRET, PUBLIC_URL, MAIL_FROM, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = given;
  if (given.NODE_NAME) missing('NODE_NAME', { DATABASE_URL, AUTH_SECRET });
  if (given.SMTP_URL) missing('SMTP_URL', { PUBLIC_URL, MAIL_FROM });
  const { LRS_KEY, LRS_SECRET } = given;
  if (given.LRS_URL) missing('LRS_URL', { PUBLIC_URL, LRS_KEY, LRS_SECRET });
  if (given.OIDC_ISSUER) missing('OIDC_ISSUER', { PUBLIC_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET });
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
  /** Processes to start behind one port. */
  nodes: number;
  /** Where the front listens that has started this process; undefined: nobody has. */
  front: { host: string; port: number } | undefined;
  /** Its name among the processes that share the database; undefined: it shares with nobody. */
  nodeName: string | undefined;
  /** The address that people type, when a proxy stands in front: an origin, no slash at its end. */
  publicUrl: string | undefined;
  /** Signs the session cookies; undefined means one that is made at the first start and kept in the data folder. */
  authSecret: string | undefined;
  /** Believe X-Forwarded-For and -Proto: only behind a proxy that sets them. */
  trustProxy: boolean;
  /** The mail server and the sender of invitations and links for new passwords; undefined: no mail is sent. */
  mail: { smtpUrl: string; mailFrom: string } | undefined;
  /** The organisation's single sign-on; undefined: passwords alone. */
  signInProvider: SignInProvider | undefined;
  /** Whoever shows it may read /metrics; undefined: nobody may. */
  metricsToken: string | undefined;
  /** The store of learning records that is told what was done; undefined: nobody is told. */
  lrs: Lrs | undefined;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Reads the environment; throws an error that names every variable that is wrong, and why. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  // Windows keeps the blank before `&&` in `set DATA_DIR=data && npm start`.
  const trimmed = Object.entries(variables).map(([name, value]) => [name, value?.trim()]);
  const given = Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
  const parsed = together.safeParse(given);
  if (!parsed.success) throw new Error(complaint(parsed.error));
  const { data } = parsed;
  return {
    mode: data.NODE_ENV,
    port: data.PORT,
    host: data.HOST,
    dataDir: path.resolve(data.DATA_DIR.replace(/^~(?=$|[\\/])/, homedir())),
    databaseUrl: data.DATABASE_URL,
    nodes: data.NODES,
    front: frontOf(data),
    nodeName: data.NODE_NAME,
    publicUrl: data.PUBLIC_URL,
    authSecret: data.AUTH_SECRET,
    trustProxy: data.TRUST_PROXY,
    mail: mailOf(data),
    signInProvider: providerOf(data),
    lrs: lrsOf(data),
    metricsToken: data.METRICS_TOKEN,
    logLevel: data.LOG_LEVEL,
  };
}

type Given = z.infer<typeof environment>;

function mailOf({ SMTP_URL: smtpUrl, MAIL_FROM: mailFrom }: Given): Env['mail'] {
  return smtpUrl && mailFrom ? { smtpUrl, mailFrom } : undefined;
}

function frontOf({ FRONT_HOST: host, FRONT_PORT: port }: Given): Env['front'] {
  return host !== undefined && port !== undefined ? { host, port } : undefined;
}

function lrsOf({ LRS_URL: url, LRS_KEY: key, LRS_SECRET: secret }: Given): Env['lrs'] {
  return url && key && secret ? { url, key, secret } : undefined;
}

function providerOf(given: Given): SignInProvider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given;
  if (!issuer || !clientId || !clientSecret) return undefined;
  return { issuer, clientId, clientSecret, domains: given.OIDC_DOMAINS, label: given.OIDC_LABEL };
}

function complaint(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return `The environment is not right:\n${lines.join('\n')}`;
}
