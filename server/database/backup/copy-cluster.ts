import { randomBytes } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import { copyOne, copyTree, syncFolder, writeLike } from './copy-files';

/** Folders whose contents PostgreSQL makes anew; the log of changes comes separately, and exactly. */
const EMPTIED =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/(?!archive_status$|summaries$)/;
const LEFT_OUT = /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?)$/;
const ANYWHERE = /(^|\/)(pgsql_tmp[^/]*|pg_internal\.init[^/]*)$/;
/** Says where recovery begins: copied last, and whole. */
const CONTROL = 'global/pg_control';
const SEGMENT = /^[0-9A-F]{24}$/;

const stopped = z.object({ label: z.string(), last: z.string() });

/** What a copy of a cluster leaves out; the path is the one below the cluster. */
export const isLeftOut = (name: string) => LEFT_OUT.test(name) || EMPTIED.test(name) || ANYWHERE.test(name);

/**
 * Copies a running cluster as PostgreSQL's manual says: between pg_backup_start and pg_backup_stop, with the changes that
 * were made meanwhile. A server that opens the copy finds what was committed when the copying ended. Gives the bytes.
 */
export async function copyCluster(
  url: string,
  cluster: string,
  to: string,
  signal: AbortSignal,
): Promise<number> {
  const client = new Client({ connectionString: url, application_name: 'golden-hour backup' });
  client.on('error', () => undefined); // the query that follows fails and says so
  await client.connect();
  try {
    // Keeps the changes from being recycled while we copy; it goes away with this connection.
    const slot = `golden_hour_backup_${randomBytes(4).toString('hex')}`;
    await client.query('SELECT pg_create_physical_replication_slot($1, true, true)', [slot]);
    await client.query("SELECT pg_backup_start('golden-hour', true)");
    const files = await copyTree(cluster, to, {
      signal,
      skip: (name) => name === CONTROL || isLeftOut(name),
    });
    await writeLike(
      path.join(to, CONTROL),
      await wholeControlFile(cluster),
      await lstat(path.join(cluster, CONTROL)),
    );
    const { rows } = await client.query(
      'SELECT labelfile AS label, pg_walfile_name(lsn) AS last FROM pg_backup_stop(wait_for_archive => false)',
    );
    const { label, last } = stopped.parse(rows[0]);
    await writeLike(path.join(to, 'backup_label'), label, await lstat(cluster));
    return files + (await copyChanges(cluster, to, firstSegment(label), last, signal));
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function copyChanges(cluster: string, to: string, first: string, last: string, signal: AbortSignal) {
  const [from, copy] = [path.join(cluster, 'pg_wal'), path.join(to, 'pg_wal')];
  const names = (await readdir(from)).filter(
    (name) => (SEGMENT.test(name) && name >= first && name <= last) || name.endsWith('.history'),
  );
  if (!names.includes(first)) throw new Error('The database recycled what the backup needs. Run it again.');
  let bytes = 0;
  for (const name of names) {
    signal.throwIfAborted();
    bytes += await copyOne(path.join(from, name), path.join(copy, name));
  }
  await syncFolder(copy);
  return bytes;
}

function firstSegment(label: string): string {
  const name = /START WAL LOCATION: \S+ \(file ([0-9A-F]{24})\)/.exec(label)?.[1];
  if (!name) throw new Error('PostgreSQL did not say where the backup begins.');
  return name;
}

/** PostgreSQL may be writing it: read until it is the same twice. */
async function wholeControlFile(cluster: string): Promise<Buffer> {
  const file = path.join(cluster, CONTROL);
  let before = await readFile(file);
  while (true) {
    const now = await readFile(file);
    if (now.equals(before)) return now;
    before = now;
  }
}
