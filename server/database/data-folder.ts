import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, inFileWords } from './file-words';

/** Stands in a folder that a backup or a restore is still filling, or was when it was cut short. */
export const UNFINISHED = 'unfinished';

/** Makes the data folder where there is none, and tries it out. Throws a sentence that says which folder, why, and what to do. */
export async function openDataFolder(dataDir: string): Promise<void> {
  try {
    await makeFolders(dataDir);
    const probe = path.join(dataDir, `.try-${randomBytes(6).toString('hex')}`);
    // Some disks take a name when they are full, and only refuse what is written.
    await writeFile(probe, 'x'.repeat(4096), { flag: 'wx' }).finally(() => rm(probe, { force: true }));
  } catch (error) {
    throw inFileWords(error, 'DATA_DIR', dataDir);
  }
  refuseUnfinished(dataDir);
}

/** Makes a folder and those around it. Node's own way never ends where the system makes none (`/proc/data`). */
export async function makeFolders(folder: string): Promise<void> {
  const made = (place: string) =>
    mkdir(place).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST' || !existsSync(place) || !statSync(place).isDirectory()) throw error;
    });
  const parent = path.dirname(folder);
  if (!existsSync(parent) && parent !== folder) await makeFolders(parent);
  await made(folder);
}

/** Throws for a folder that somebody stopped filling half-way. */
export function refuseUnfinished(dataDir: string): void {
  if (!existsSync(path.join(dataDir, UNFINISHED))) return;
  throw new Error(
    `${dataDir} was never finished: a backup or a restore into it was cut short. Restore a whole backup: npm run restore -- <folder>`,
  );
}
