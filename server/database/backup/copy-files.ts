import { constants, type Stats } from 'node:fs';
import {
  chmod,
  chown,
  copyFile,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  statfs,
  symlink,
} from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../file-words';

/** What one copy of a folder leaves out, and when it stops. */
export interface CopyRules {
  /** Given the path below the folder, with slashes. */
  skip: (name: string) => boolean;
  signal: AbortSignal;
}

/** A disk made for cameras has no owners and no permissions. */
const NO_PERMISSIONS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'];

/**
 * Copies a folder file by file, each on disk before the next. What vanishes meanwhile is left out. Gives the bytes;
 * throws the system's error, and the signal's reason when it is told to stop.
 */
export async function copyTree(from: string, to: string, rules: CopyRules, below = ''): Promise<number> {
  await makeLike(to, await lstat(from));
  let bytes = 0;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    rules.signal.throwIfAborted();
    const name = below ? `${below}/${entry.name}` : entry.name;
    if (rules.skip(name)) continue;
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) bytes += await copyTree(source, copy, rules, name);
    else if (entry.isFile()) bytes += await copyOne(source, copy);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), copy);
  }
  await syncFolder(to);
  return bytes;
}

/** Copies one file with owner and permissions, to the disk; 0 bytes when it is gone. */
export async function copyOne(from: string, to: string): Promise<number> {
  try {
    const found = await lstat(from);
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await likeIt(to, found);
    await syncPath(to, 'r+');
    return found.size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** Writes a new file of 0600 with the owner of `like`, to the disk. */
export async function writeLike(file: string, contents: string | Buffer, like: Stats): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(contents);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await likeIt(file, like);
}

/** Makes a folder with the owner and the permissions of another one. */
export async function makeLike(folder: string, like: Stats): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  await likeIt(folder, like);
}

/** So that names survive a power cut too; Windows does that by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await syncPath(folder, 'r');
}

/** Throws a sentence when the disk that `folder` is to lie on has too little room for a copy of `from`. */
export async function checkRoom(from: string[], folder: string, skip: CopyRules['skip']): Promise<void> {
  const sizes = await Promise.all(from.map((place) => sizeOf(place, skip)));
  const needed = sizes.reduce((sum, size) => sum + size, 0) * 1.05 + 64 * MEGABYTE;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= needed) return;
  const [have, want] = [bavail * bsize, needed].map((bytes) => Math.ceil(bytes / MEGABYTE));
  throw new Error(`The disk of ${folder} has ${have} MB left; this needs ${want} MB. Nothing was copied.`);
}

const MEGABYTE = 1_048_576;

async function sizeOf(folder: string, skip: CopyRules['skip'], below = ''): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    const name = below ? `${below}/${entry.name}` : entry.name;
    if (skip(name)) continue;
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) bytes += await sizeOf(place, skip, name);
    else
      bytes += await lstat(place).then(
        ({ size }) => size,
        () => 0,
      );
  }
  return bytes;
}

async function syncPath(place: string, flags: string): Promise<void> {
  const handle = await open(place, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function likeIt(place: string, { uid, gid, mode }: Stats): Promise<void> {
  const forgive = (error: unknown) => {
    if (!NO_PERMISSIONS.includes(codeOf(error))) throw error;
  };
  if (process.getuid?.() === 0) await chown(place, uid, gid).catch(forgive);
  await chmod(place, mode & 0o777).catch(forgive);
}
