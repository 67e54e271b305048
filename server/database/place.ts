import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account } from './own-folder';

/** Where the database lives, and as whom. */
export interface DatabasePlace {
  folder: string;
  /** Set when we are root and must step down for PostgreSQL. */
  account: Account | undefined;
  /** A database in the data folder, which the account cannot enter: it has to be moved to `folder` first. */
  movesFrom?: string;
}

/** For a database whose account cannot enter the data folder. Only root makes anything here. */
export const OUTSIDE = '/var/lib/golden-hour';

/** Linux allows 107 bytes for a socket's path, macOS 103. */
const LONGEST_SOCKET_PATH = 103;

/**
 * In the data folder. Started as root, as the account that owns the database; at first the one that called sudo, else
 * `nobody`; and outside, when that account cannot enter the data folder. The same by every name that links give the data
 * folder. Looks, and changes nothing.
 */
export function whereToLive(named: string): DatabasePlace {
  const dataDir = withoutLinks(named);
  const inside = path.join(dataDir, 'postgres');
  if (process.getuid?.() !== 0) return { folder: inside, account: undefined };
  const outside = outsideFor(dataDir, named);
  const [isInside, isOutside] = [inside, outside].map((folder) => existsSync(path.join(folder, 'cluster')));
  if (isInside && isOutside) throw new Error(twoDatabases(inside, outside));
  if (isOutside) return { folder: outside, account: ownerOf(outside) ?? stepDown() };
  const account = (isInside ? ownerOf(inside) : undefined) ?? stepDown();
  if (reachable(dataDir, account)) return { folder: inside, account };
  return isInside ? { folder: outside, account, movesFrom: inside } : { folder: outside, account };
}

/** The folder that is meant, also while the last parts of its path are still to be made. */
function withoutLinks(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(withoutLinks(parent), path.basename(folder));
}

/** Where an earlier version made a database by the name of a link, that one is meant. */
function outsideFor(dataDir: string, named: string): string {
  const [own, byName] = [path.join(OUTSIDE, shortHash(dataDir)), path.join(OUTSIDE, shortHash(named))];
  if (own === byName) return own;
  const isThere = (folder: string) => existsSync(path.join(folder, 'cluster'));
  if (isThere(own) && isThere(byName)) throw new Error(twoDatabases(own, byName));
  return isThere(byName) ? byName : own;
}

/** A private folder for the sockets: in the home, unless its path is too long for one. */
export function socketFolder(folder: string, account: Account | undefined): string {
  const inside = path.join(folder, 'run');
  if (Buffer.byteLength(path.join(inside, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH) return inside;
  // Not in the system's temporary folder: as root we would give away what a stranger has put there.
  if (account) return path.join(OUTSIDE, shortHash(folder), 'run');
  return path.join(tmpdir(), `golden-hour-${shortHash(folder)}`);
}

/** True when the account may enter every folder on the way (a clone in /root is closed to everyone else). */
export function reachable(target: string, account: Account | undefined): boolean {
  if (!account) return true;
  const parent = path.dirname(target);
  if (!existsSync(target)) return parent === target || reachable(parent, account);
  const { uid, gid, mode } = statSync(target);
  const enters = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
  return enters !== 0 && (parent === target || reachable(parent, account));
}

/** The owner of a database that is there; undefined when it is root, who made a copy of it. */
function ownerOf(folder: string): Account | undefined {
  const { uid, gid } = statSync(path.join(folder, 'cluster'));
  return uid === 0 ? undefined : { uid, gid };
}

function stepDown(): Account {
  const [uid, gid] = [process.env.SUDO_UID, process.env.SUDO_GID].map(Number);
  if (uid && gid && Number.isInteger(uid) && Number.isInteger(gid)) return { uid, gid };
  const nobody = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (nobody) return { uid: Number(nobody[1]) >>> 0, gid: Number(nobody[2]) >>> 0 };
  throw new Error(
    'PostgreSQL does not run as root, and this system has no account "nobody". Start as another user.',
  );
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function twoDatabases(inside: string, outside: string): string {
  return `There are two databases for this data folder: ${inside} and ${outside}. Move the one that is not wanted to another place, then start again.`;
}
