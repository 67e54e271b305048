import { execFile } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { link, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { codeOf } from './file-words';

/** What stands behind an address: a server of this cluster, one that does not answer (yet), or nobody. */
export type WhoAnswers = 'serves' | 'silent' | 'nobody';

const ANSWER_LIMIT_MS = 5_000;
const NOBODY = ['ECONNREFUSED', 'ENOENT', 'ENOTSOCK', 'ENOTDIR', 'EACCES'];

/** Tries an address. With `cluster`, another cluster's server counts as nobody: a copied file may name its address. */
export async function tryAddress(url: string, cluster?: string): Promise<WhoAnswers> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: ANSWER_LIMIT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (!cluster) return 'serves';
    const { rows } = await client.query('SHOW data_directory');
    return isSameFolder(String(rows[0]?.data_directory), cluster) ? 'serves' : 'nobody';
  } catch (error) {
    return NOBODY.includes(codeOf(error)) ? 'nobody' : 'silent';
  } finally {
    client.connection.stream.destroy(); // one that hangs would never say goodbye
  }
}

/** What PostgreSQL wrote down about itself when it started; it may be long gone. */
export interface PidFile {
  text: string;
  pid: number;
  port: number;
  sockets: string;
}

/** Reads postmaster.pid; undefined when there is none. */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, , , port, sockets = ''] = text.split('\n');
  return { text, pid: Number(pid), port: Number(port), sockets: sockets.trim() };
}

/**
 * True when the process with this number is a PostgreSQL that works in this cluster. The number alone says nothing: after
 * a power cut it belongs to anybody, and a copy of the folder carries the number of the original's.
 */
export async function isPostgresOf(pid: number, cluster: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return false;
  if (process.platform === 'linux') return worksIn(pid, cluster);
  const line = await commandLine(pid);
  return line.includes('postgres') && line.includes(cluster);
}

/**
 * Takes away what a PostgreSQL that is gone has left behind, and that the next one would stumble over when somebody else
 * now has its number. Only after nobody answered; exactly the file that was judged.
 */
export async function clearPidFile(
  cluster: string,
  sockets: string,
  judged: PidFile | undefined,
): Promise<void> {
  if (judged) await discard(path.join(cluster, 'postmaster.pid'), judged.text);
  const lock = path.join(sockets, '.s.PGSQL.5432.lock');
  const text = await readFile(lock, 'utf8').catch(() => undefined);
  if (text === undefined || (await isPostgresOf(Number(text.split('\n')[0]), cluster))) return;
  await discard(lock, text);
  await rm(path.join(sockets, '.s.PGSQL.5432'), { force: true });
}

/** If somebody wrote the file anew in between, it is put back. */
async function discard(file: string, judged: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) !== judged) await link(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** A PostgreSQL's working folder is its cluster. In a container even root may not look at that; its command line is open. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    const program = path.basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
    return program === 'postgres' && isSameFolder(`/proc/${pid}/cwd`, cluster);
  } catch (error) {
    if (codeOf(error) !== 'EACCES') return false;
    const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return path.basename(program) === 'postgres' && args.includes(cluster);
  }
}

async function commandLine(pid: number): Promise<string> {
  const ask = promisify(execFile);
  const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
  const asked =
    process.platform === 'win32'
      ? ask('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', query])
      : ask('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return asked.then(({ stdout }) => stdout).catch(() => '');
}

function isSameFolder(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev) || realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
