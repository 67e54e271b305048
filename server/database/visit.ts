import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { refuseUnfinished } from './data-folder';
import { runningPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { codeOf } from './file-words';
import { whereToLive } from './place';

/** The embedded database while a command looks at it. */
export interface Visited {
  url: string;
  /** The folder with the cluster and its password. */
  folder: string;
}

/**
 * Lends the embedded database in `dataDir` to `work`: that of the running server, or started for the moment and stopped
 * again. Throws a sentence when there is none.
 */
export async function visitDatabase<T>(dataDir: string, work: (visited: Visited) => Promise<T>): Promise<T> {
  refuseUnfinished(dataDir);
  const { folder, movesFrom } = whereToLive(dataDir);
  if (!existsSync(path.join(movesFrom ?? folder, 'cluster'))) throw await none(dataDir, folder);
  const running = movesFrom ? undefined : await runningPostgres(dataDir);
  if (running) return work({ url: running, folder });
  const postgres = await startEmbeddedPostgres(dataDir);
  try {
    return await work(postgres);
  } finally {
    await postgres.stop();
  }
}

async function none(dataDir: string, folder: string): Promise<Error> {
  const closed = await readdir(folder).then(
    () => false,
    (error) => ['EACCES', 'EPERM'].includes(codeOf(error)),
  );
  return new Error(
    closed
      ? `The database in ${dataDir} belongs to another account. Run this as the one that runs the server, or with sudo.`
      : `There is no Golden Hour in ${dataDir} yet. Is DATA_DIR the one that the server was started with?`,
  );
}
