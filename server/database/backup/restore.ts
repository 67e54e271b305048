import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolders, refuseUnfinished, UNFINISHED } from '../data-folder';
import { MAJOR_VERSION, runningPostgres, startEmbeddedPostgres } from '../embedded-postgres';
import { inFileWords } from '../file-words';
import { whereToLive } from '../place';
import { checkRoom, copyTree, syncFolder } from './copy-files';
import { BEFORE, isKeptAside, isWithin, RESTORING } from './places';

/** The backup, and the data folder it is put into, both absolute. */
export interface RestoreOrder {
  from: string;
  dataDir: string;
  now: Date;
  signal: AbortSignal;
}

/**
 * Puts a backup in the place of what the data folder holds. What was there is kept in a folder inside, whose path is
 * given; undefined when there was nothing. Throws a sentence: no backup, a server at work, no room.
 */
export async function restore({ from, dataDir, now, signal }: RestoreOrder): Promise<string | undefined> {
  await refuseSource(from, dataDir);
  try {
    await makeFolders(dataDir);
    await endPostgres(dataDir);
    await clearEarlierTries(dataDir);
    await checkRoom([from], dataDir, isNoPartOfIt);
    const staging = path.join(dataDir, `${RESTORING}${randomBytes(4).toString('hex')}`);
    await copyTree(from, staging, { signal, skip: isNoPartOfIt }).catch(async (error: unknown) => {
      await rm(staging, { recursive: true, force: true });
      throw error;
    });
    return await exchange(dataDir, staging, path.join(dataDir, `${BEFORE}${stamp(now)}`));
  } catch (error) {
    throw inFileWords(error, 'DATA_DIR', dataDir);
  }
}

/** While names change hands no server starts here, also after a power cut in between. */
async function exchange(dataDir: string, staging: string, aside: string): Promise<string | undefined> {
  await writeFile(path.join(dataDir, UNFINISHED), '');
  await syncFolder(dataDir);
  const keeps = (name: string) => name === UNFINISHED || isKeptAside(name);
  const old = (await readdir(dataDir)).filter((name) => !keeps(name));
  const outside = whereToLive(dataDir).folder;
  const isElsewhere = !isWithin(outside, dataDir) && existsSync(outside);
  if (old.length > 0 || isElsewhere) await mkdir(aside, { mode: (await stat(dataDir)).mode & 0o777 });
  for (const name of old) await rename(path.join(dataDir, name), path.join(aside, name));
  if (isElsewhere) await bringHome(outside, path.join(aside, 'postgres'));
  for (const name of await readdir(staging)) await rename(path.join(staging, name), path.join(dataDir, name));
  await rmdir(staging);
  await syncFolder(dataDir);
  await rm(path.join(dataDir, UNFINISHED));
  await syncFolder(dataDir);
  return existsSync(aside) ? aside : undefined;
}

/** A database that lay outside the data folder is kept with the rest of what was there. */
async function bringHome(outside: string, to: string): Promise<void> {
  await cp(outside, to, { recursive: true, verbatimSymlinks: true, filter: (place) => !isSocket(place) });
  await rm(outside, { recursive: true, force: true });
}

const isSocket = (place: string) => path.basename(place).startsWith('.s.PGSQL');

async function clearEarlierTries(dataDir: string): Promise<void> {
  const tries = (await readdir(dataDir)).filter((name) => name.startsWith(RESTORING));
  for (const name of tries) await rm(path.join(dataDir, name), { recursive: true, force: true });
}

/** Stops a PostgreSQL that a killed server left running; throws when a server uses it. */
async function endPostgres(dataDir: string): Promise<void> {
  if (existsSync(path.join(dataDir, UNFINISHED)) || !(await runningPostgres(dataDir))) return;
  const postgres = await startEmbeddedPostgres(dataDir);
  await postgres.stop();
}

async function refuseSource(from: string, dataDir: string): Promise<void> {
  const version = await readFile(path.join(from, 'postgres/cluster/PG_VERSION'), 'utf8').catch(
    () => undefined,
  );
  if (version === undefined)
    throw new Error(
      `${from} is no backup of Golden Hour: there is no postgres/cluster in it, or it is closed to us.`,
    );
  refuseUnfinished(from);
  if (version.trim() !== MAJOR_VERSION)
    throw new Error(
      `${from} was written by PostgreSQL ${version.trim()}; this is ${MAJOR_VERSION}. See docs/decisions/0001.`,
    );
  if (isWithin(dataDir, from) || (isWithin(from, dataDir) && !isAnEarlierOne(from, dataDir)))
    throw new Error(
      `${from} and the data folder ${dataDir} lie in each other. Copy the backup elsewhere first.`,
    );
  if (await runningPostgres(from))
    throw new Error(`A server runs on the backup ${from}. Stop it first: what it holds is changing.`);
}

/** What an earlier restore kept can be put back like any backup. */
function isAnEarlierOne(from: string, dataDir: string): boolean {
  return path.dirname(from) === dataDir && path.basename(from).startsWith(BEFORE);
}

/** Of a folder that servers have run on, only what is kept; PostgreSQL makes the rest again. */
function isNoPartOfIt(name: string): boolean {
  return (
    name === UNFINISHED ||
    isKeptAside(name) ||
    /^postgres\/(run|programs-[^/]*|postgres\.log|cluster\.new[^/]*)$/.test(name) ||
    /^postgres\/cluster\/postmaster\.(pid|opts)$/.test(name)
  );
}

function stamp(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-');
}
