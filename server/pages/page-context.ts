import { type Auth, type AuthSettings, createAuth } from '../accounts/auth';
import { type Db, openDb } from '../database/db';
import { openLogger } from '../host/logger';
import { seldom } from '../host/seldom';
import type { RequestCredentials } from '../workshops/access';
import { installationForPages } from './installation';

/** What pages and routes may use of the server. They share the process with the game, but not its memory. */
export interface PageContext {
  db: Db;
  auth: Auth;
  settings: AuthSettings;
  /** an error that ended a page in a browser, told by that browser */
  browserFailed: (line: string) => void;
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

/** The signed-in instructor of a request, from its cookies; undefined for everybody else. */
export async function signedInInstructor(
  headers: Headers,
): Promise<{ id: string; name: string; signInId: string } | undefined> {
  const session = await pageContext().auth.api.getSession({ headers });
  return session ? { id: session.user.id, name: session.user.name, signInId: session.session.id } : undefined;
}

/** Who asks for something of a workshop: a colleague by the token of their device, else the signed-in account. */
export async function askerOf(headers: Headers): Promise<RequestCredentials | undefined> {
  const token = /^Bearer ([\w-]{16,128})$/.exec(headers.get('authorization') ?? '')?.[1];
  if (token) return { token };
  const instructor = await signedInInstructor(headers);
  return instructor && { userId: instructor.id };
}

function openPageContext(): PageContext {
  const { databaseUrl, secret, publicUrl, logLevel } = installationForPages();
  const log = openLogger(logLevel);
  const aMinute = { most: 10, spanMs: 60_000 };
  const reportOf = (what: string) =>
    seldom((line, leftOut) => log.error({ line: line.slice(0, longestLine), leftOut }, what), aMinute);
  const report = reportOf('accounts');
  const settings = { secret, publicUrl, report };
  const db = openDb(databaseUrl, { connections: 5 });
  const browserFailed = reportOf('browser');
  return { db, settings, browserFailed, auth: createAuth(db, settings) };
}
