import { constants } from 'node:fs';
import { chmod, lstat, mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { makeFolders } from './data-folder';

/** The system account that PostgreSQL runs as: it refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
}

/** All that we ever put into a folder of our own. */
const OURS = /^(cluster(\.new.*)?|run|password|postgres\.log|programs-.+)$/;

/**
 * Makes the folder private to the account, or to ourselves. Follows no link, and touches no folder that we did not make:
 * it throws a sentence about what stands there instead.
 */
export async function ownFolder(folder: string, account: Account | undefined): Promise<void> {
  await makeFolders(path.dirname(folder));
  const made = await makeFolder(folder);
  if (process.platform === 'win32') return;
  const found = await lstat(folder);
  if (found.isSymbolicLink())
    throw new Error(`${folder} is a link. Golden Hour makes this folder itself: take the link away.`);
  if (!found.isDirectory()) throw new Error(`${folder} is a file, not a folder. Take it away.`);
  const wanted = account?.uid ?? process.getuid?.();
  const handOver = account !== undefined && found.uid === 0;
  if (found.uid !== wanted && !handOver) throw new Error(belongsToAnother(folder, found.uid));
  if (handOver && !made && !(await holdsOnlyOurs(folder)))
    throw new Error(`${folder} was not made by Golden Hour. Choose another DATA_DIR.`);
  await give(folder, handOver ? account : undefined);
}

/** A folder that only root writes in and everybody may pass through. Throws when it is anything else. */
export async function ownPassage(folder: string): Promise<void> {
  await makeFolders(path.dirname(folder));
  const made = await makeFolder(folder);
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0)
    throw new Error(
      `${folder} must be a folder that belongs to root alone. Take it away, or choose a shorter DATA_DIR.`,
    );
  if (made) await chmod(folder, 0o755);
}

/** Gives everything in a folder to the account, but for what has another owner than root already. Follows no link. */
export async function giveTree(folder: string, account: Account): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) await giveTree(place, account);
    else if (entry.isFile()) await giveFile(place, account);
  }
  await give(folder, account);
}

/** The permissions go to what was opened, whatever its name leads to a moment later. */
async function give(folder: string, account: Account | undefined): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    if (account && (await handle.stat()).uid === 0) await handle.chown(account.uid, account.gid);
    await handle.chmod(0o700);
  } finally {
    await handle.close();
  }
}

async function giveFile(file: string, account: Account): Promise<void> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { uid, nlink } = await handle.stat();
    // A second name could be a file of somebody else's.
    if (uid === 0 && nlink === 1) await handle.chown(account.uid, account.gid);
  } finally {
    await handle.close();
  }
}

/** Writes a private file once; an existing name, a link included, is left alone. */
export async function writeOnce(file: string, text: string, account: Account | undefined): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const handle = await open(file, flags, 0o600).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  });
  try {
    await handle?.writeFile(text);
    if (account) await handle?.chown(account.uid, account.gid);
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}

async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function holdsOnlyOurs(folder: string): Promise<boolean> {
  return (await readdir(folder)).every((name) => OURS.test(name));
}

function belongsToAnother(folder: string, uid: number): string {
  return `${folder} belongs to another account (number ${uid}). Start as that account, or with sudo if it was started so before, or choose another DATA_DIR.`;
}
