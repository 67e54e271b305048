import { staffRoles } from '@/wire/staff-roles';
import { type AuditLine, addAuditLine } from '../accounts/audit';
import { type Auth, type AuthSettings, createAuth } from '../accounts/auth';
import { type Db, openDb } from '../database/db';
import { openLogger } from '../host/logger';
import { mailFailure } from '../host/mail';
import { seldom } from '../host/seldom';
import type { RequestCredentials, StaffAccount } from '../workshops/access';
import { installationForPages } from './installation';

/** What pages and routes may use of the server. They share the process with the game, but not its memory. */
export interface PageContext {
  db: Db;
  auth: Auth;
  settings: AuthSettings;
  /**
   * The accounts with single sign-on; undefined where none is set. Apart from `auth`, so that a provider that does not
   * answer keeps nobody with a password waiting.
   */
  providerAuth: (() => Auth) | undefined;
  /** an error that ended a page in a browser, told by that browser */
  browserFailed: (line: string) => void;
  /** a mail that could not be sent; the log gets no address of it */
  mailFailed: (error: unknown) => void;
}

declare global {
  /** Development reloads modules; the connections must outlive that. */
  var goldenHourPages: PageContext | undefined;
}

/** Characters of a line about accounts; some hold an address that a stranger wrote. */
const longestLine = 1000;

/** The database and the accounts, opened at the first request. */
export function pageContext(): PageContext {
  globalThis.goldenHourPages ??= openPageContext();
  return globalThis.goldenHourPages;
}

/** Somebody who is signed in. */
export type SignedIn = StaffAccount & { name: string; email: string; signInId: string };

/** The signed-in account of a request, from its cookies; undefined for everybody else. */
export async function signedInInstructor(headers: Headers): Promise<SignedIn | undefined> {
  const session = await pageContext().auth.api.getSession({ headers });
  const role = staffRoles.find((one) => one === session?.user.role);
  if (!session || !role) return undefined;
  const { id, name, email } = session.user;
  return { id, name, email, role, signInId: session.session.id };
}

/** Who asks for something of a workshop: a colleague by the token of their device, else the signed-in account. */
export async function askerOf(headers: Headers): Promise<RequestCredentials | undefined> {
  const token = /^Bearer ([\w-]{16,128})$/.exec(headers.get('authorization') ?? '')?.[1];
  if (token) return { token };
  const instructor = await signedInInstructor(headers);
  return instructor && { userId: instructor.id };
}

function openPageContext(): PageContext {
  const { databaseUrl, secret, publicUrl, logLevel, ...more } = installationForPages();
  const { signInProvider: provider, openCounter } = more;
  const log = openLogger(logLevel);
  const aMinute = { most: 10, spanMs: 60_000 };
  const reportOf = (what: string) =>
    seldom((line, leftOut) => log.error({ line: line.slice(0, longestLine), leftOut }, what), aMinute);
  const report = reportOf('accounts');
  const settings = { secret, publicUrl, report, openCounter };
  const db = openDb(databaseUrl, { connections: 5 });
  const [browserFailed, reportMail] = [reportOf('browser'), reportOf('mail')];
  const mailFailed = (error: unknown) => reportMail(mailFailure(error));
  let withProvider: Auth | undefined;
  const providerAuth = () => {
    withProvider ??= createAuth(db, settings, { provider });
    return withProvider;
  };
  const auth = createAuth(db, settings);
  return { db, settings, browserFailed, mailFailed, auth, providerAuth: provider && providerAuth };
}

/** Writes into the audit list what somebody with an account has done; colleagues by link have none. */
export async function noteByAccount(headers: Headers, line: Omit<AuditLine, 'actor'>): Promise<void> {
  const actor = await signedInInstructor(headers);
  if (actor) await addAuditLine(pageContext().db, { actor, ...line });
}
