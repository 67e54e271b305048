import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { lstat, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { makeFolders, UNFINISHED } from '../data-folder';
import { codeOf, inFileWords } from '../file-words';
import { visitDatabase } from '../visit';
import { copyCluster, isLeftOut } from './copy-cluster';
import { checkRoom, copyOne, copyTree, makeLike, syncFolder } from './copy-files';
import { isKeptAside, isWithin } from './places';

const errorPlaces = z.object({ path: z.string().optional(), dest: z.string().optional() });

/** The data folder to save, and the folder to save it in, both absolute. */
export interface BackupOrder {
  dataDir: string;
  target: string;
  signal: AbortSignal;
}

/**
 * Saves a data folder, while a server runs on it or not: `target` is then a data folder of its own. It is there whole, or
 * not at all. Gives the bytes; throws a sentence.
 */
export async function backup({ dataDir, target, signal }: BackupOrder): Promise<number> {
  await refuseTarget(dataDir, target);
  const staging = `${target}.${UNFINISHED}-${randomBytes(4).toString('hex')}`;
  try {
    const bytes = await visitDatabase(dataDir, ({ url, folder }) =>
      fill(staging, { dataDir, folder, url, signal }),
    );
    await rm(path.join(staging, UNFINISHED));
    if (existsSync(target)) await rmdir(target);
    await rename(staging, target);
    await syncFolder(path.dirname(target));
    return bytes;
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw isAbout(error, staging)
      ? inFileWords(error, 'The backup folder', target)
      : inFileWords(error, 'DATA_DIR', dataDir);
  }
}

/** Only the copy is written: a full disk is the copy's, whatever file it is told about. */
function isAbout(error: unknown, staging: string): boolean {
  const { path: place = '', dest = '' } = errorPlaces.catch({}).parse(error);
  return ['ENOSPC', 'EDQUOT', 'EROFS'].includes(codeOf(error)) || `${place}${dest}`.includes(staging);
}

interface Source {
  dataDir: string;
  folder: string;
  url: string;
  signal: AbortSignal;
}

async function fill(staging: string, { dataDir, folder, url, signal }: Source): Promise<number> {
  const rest = { signal, skip: isNoneOfTheRest };
  const cluster = path.join(folder, 'cluster');
  await checkRoom([cluster], path.dirname(staging), isLeftOut);
  await copyTree(dataDir, staging, rest);
  await writeFile(path.join(staging, UNFINISHED), '');
  const home = path.join(staging, 'postgres');
  await makeLike(home, await lstat(folder));
  await copyOne(path.join(folder, 'password'), path.join(home, 'password'));
  const bytes = await copyCluster(url, cluster, path.join(home, 'cluster'), signal);
  await syncFolder(home);
  await syncFolder(staging);
  return bytes;
}

/** Everything but the database: the secret, and whatever else is kept one day. */
function isNoneOfTheRest(name: string): boolean {
  return name === 'postgres' || name === UNFINISHED || isKeptAside(name);
}

async function refuseTarget(dataDir: string, target: string): Promise<void> {
  if (isWithin(target, dataDir) || isWithin(dataDir, target))
    throw new Error(`${target} and the data folder ${dataDir} lie in each other. Name a folder elsewhere.`);
  const found = existsSync(target) ? statSync(target) : undefined;
  if (found && !found.isDirectory()) throw new Error(`${target} is a file. Name a new folder.`);
  if (found && (await readdir(target)).length > 0)
    throw new Error(
      `${target} is not empty. Name a new folder: a backup is never mixed with something else.`,
    );
  await makeFolders(path.dirname(target)).catch((error: unknown) => {
    throw inFileWords(error, 'The backup folder', target);
  });
  if (found && (await stat(path.dirname(target))).dev !== found.dev)
    throw new Error(
      `${target} is a whole disk. Name a new folder on it: ${path.join(target, 'golden-hour')}`,
    );
}
