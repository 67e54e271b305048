import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findHome, type Home, prepareHome } from './embedded-postgres-home';
import { guardDatabase } from './guard';
import { clearPidFile, isPostgresOf, type PidFile, readPidFile, tryAddress } from './running-postgres';

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** postgresql:// address, for Prisma and pg alike. */
  url: string;
  /** Where its files are: in the data folder, unless the account it runs as cannot enter that. */
  folder: string;
  /** Settles, with a sentence, when the database has gone away although nobody stopped it. */
  lost: Promise<string>;
  stop(): Promise<void>;
}

/** The folder belongs to one major version; a newer one needs pg_upgrade or a dump. */
export const MAJOR_VERSION = '18';
const SUPERUSER = 'golden_hour';
/** Crash recovery of a large log takes its time. */
const START_LIMIT_MS = 60_000;
/** For a connection that somebody ended while the database lives. */
const GUARD_PATIENCE_MS = 2_000;
/** Ms of starting after which the terminal says what it waits for. */
const SILENT_MS = 1_500;

/**
 * Starts the PostgreSQL in `dataDir`, or takes over the one that a killed server left behind there. Data are on disk
 * before a commit answers (fsync on). One server at a time: a second one on the same folder is refused.
 * It listens on a socket in the folder; with `tcp` (Windows) on loopback with a password.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { tcp = process.platform === 'win32', shares }: { tcp?: boolean; shares?: string | undefined } = {},
): Promise<EmbeddedPostgres> {
  const home = await prepareHome(dataDir);
  if (!existsSync(home.cluster)) await createCluster(home);
  await checkVersion(home);
  const url = (await runningAt(home, tcp)) ?? (await launch(home, tcp));
  const guard = await guardDatabase(url, {
    shares,
    patienceMs: GUARD_PATIENCE_MS,
    refusal: (since) =>
      `Another Golden Hour runs on ${dataDir}${since}. Stop it first, or give this one its own DATA_DIR.`,
  });
  const stop = async () => {
    await guard.release();
    await run(home, 'pg_ctl', ['stop', '-D', home.cluster, '-m', 'fast', '-w', '-t', '30']);
  };
  return { url, folder: home.folder, lost: guard.lost, stop };
}

/** Made beside its place and moved there: a start cut short leaves no half cluster, and of two at once one is kept. */
async function createCluster(home: Home): Promise<void> {
  const fresh = `${home.cluster}.new-${randomBytes(4).toString('hex')}`;
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const auth = ['--auth-local=trust', '--auth-host=scram-sha-256', `--pwfile=${home.passwordFile}`];
  const names = [`--username=${SUPERUSER}`, '--no-instructions'];
  try {
    await run(home, 'initdb', ['-D', fresh, ...names, ...locale, ...auth]);
    await rename(fresh, home.cluster);
  } catch (error) {
    if (!existsSync(home.cluster)) throw error;
  }
  const left = (await readdir(home.folder)).filter((name) => name.startsWith('cluster.new'));
  for (const name of left) await rm(path.join(home.folder, name), { recursive: true, force: true });
}

async function checkVersion(home: Home): Promise<void> {
  const version = (await readFile(path.join(home.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === MAJOR_VERSION) return;
  throw new Error(
    `${home.cluster} was written by PostgreSQL ${version}; this is ${MAJOR_VERSION}. See docs/decisions/0001.`,
  );
}

/** The address of the PostgreSQL that runs on the database in `dataDir`, for a look from outside; undefined when none does. */
export async function runningPostgres(dataDir: string): Promise<string | undefined> {
  const home = await findHome(dataDir);
  return home && runningAt(home, process.platform === 'win32');
}

/** Once the PostgreSQL that already runs on this cluster answers, its address. Takes away what a dead one has left. */
async function runningAt(home: Home, tcp: boolean): Promise<string | undefined> {
  const begun = performance.now();
  let told = false;
  while (performance.now() - begun < START_LIMIT_MS) {
    const written = await readPidFile(home.cluster);
    const { url, found } = await look(home, tcp, written);
    if (found === 'serves') return url;
    if (found === 'nobody' && !(written && (await isPostgresOf(written.pid, home.cluster)))) {
      await clearPidFile(home.cluster, home.sockets, written);
      return undefined;
    }
    if (!told && performance.now() - begun > SILENT_MS) {
      process.stderr.write(
        `A PostgreSQL is at work in ${home.cluster} already. Waiting for it to answer ...\n`,
      );
      told = true;
    }
    await wait(50);
  }
  throw new Error(`A PostgreSQL runs on ${home.cluster} but does not answer. See ${home.logFile}.`);
}

/** The socket in our own folder leads to nobody else's server. Any other address only counts with the right cluster behind it. */
async function look(home: Home, tcp: boolean, written: PidFile | undefined) {
  if (tcp) {
    const url = await addressOf(home, written?.port || 1);
    return { url, found: await tryAddress(url, home.cluster) };
  }
  const url = await addressOf(home, undefined);
  const found = await tryAddress(url);
  if (found !== 'nobody' || !written?.sockets || written.sockets === home.sockets) return { url, found };
  const elsewhere = socketUrl(written.sockets);
  return { url: elsewhere, found: await tryAddress(elsewhere, home.cluster) };
}

async function launch(home: Home, tcp: boolean): Promise<string> {
  const port = tcp ? await freePort() : undefined;
  const url = await addressOf(home, port);
  const deadline = performance.now() + START_LIMIT_MS;
  let child = await spawnPostgres(home, port);
  while ((await tryAddress(url)) !== 'serves') {
    if (performance.now() > deadline) throw new Error(await whyNot(home));
    if (child.exitCode !== null || child.signalCode) {
      // Another start was quicker: its PostgreSQL is on the way up, and `guardDatabase` will say the rest.
      const other = await runningAt(home, tcp);
      if (other) return other;
      const log = await endOfLog(home);
      if (!/pre-existing shared memory block/.test(log)) throw new Error(await whyNot(home));
      await wait(200); // the last processes of a killed PostgreSQL are still ending
      child = await spawnPostgres(home, port);
    }
    await wait(20);
  }
  return url;
}

async function spawnPostgres(home: Home, port: number | undefined): Promise<ChildProcess> {
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  const log = await open(home.logFile, flags, 0o600);
  // Its own process group: Ctrl-C in the terminal must not stop the database before the server has closed.
  const child = spawn(path.join(home.programs, 'postgres'), ['-D', home.cluster, ...settings(home, port)], {
    ...childOptions(home),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.unref();
  // Whichever way our process ends, short of being killed, it leaves no database running: this asks for a quick end in order.
  const end = () => void child.kill('SIGINT');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  await log.close();
  return child;
}

function settings(home: Home, port: number | undefined): string[] {
  const listen =
    port === undefined ? [`unix_socket_directories=${home.sockets}`, 'listen_addresses=', 'port=5432'] : [];
  const listenTcp =
    port === undefined ? [] : ['unix_socket_directories=', 'listen_addresses=127.0.0.1', `port=${port}`];
  const rest = [
    'unix_socket_permissions=0700',
    'max_connections=60',
    'max_wal_size=256MB',
    'jit=off',
    'log_checkpoints=off',
    // Without details: those repeat whole rows, that is, names and words of players.
    'log_error_verbosity=terse',
    'log_parameter_max_length_on_error=0',
  ];
  return [...listen, ...listenTcp, ...rest].flatMap((setting) => ['-c', setting]);
}

async function addressOf(home: Home, port: number | undefined): Promise<string> {
  if (port === undefined) return socketUrl(home.sockets);
  const password = (await readFile(home.passwordFile, 'utf8')).trim();
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
}

function socketUrl(folder: string): string {
  return `postgresql://${SUPERUSER}@localhost/postgres?host=${encodeURIComponent(folder)}`;
}

async function run(home: Home, program: string, args: string[]): Promise<void> {
  const child = spawn(path.join(home.programs, program), args, {
    ...childOptions(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return;
  const full = /No space left on device/.test(said) ? 'the disk is full. Make room, then start again.' : '';
  throw new Error(`${program} failed (${code}): ${full}\n${said.trim()}`);
}

function childOptions(home: Home) {
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  return { cwd: home.folder, env: { PATH, SystemRoot, NODE_ENV, LC_ALL: 'C' }, ...home.account };
}

async function whyNot(home: Home): Promise<string> {
  const log = await endOfLog(home);
  const full = /No space left on device/.test(log) ? ' The disk is full: make room, then start again.' : '';
  return `The embedded PostgreSQL did not start.${full} The end of ${home.logFile}:\n${log}`;
}

async function endOfLog(home: Home): Promise<string> {
  const log = await readFile(home.logFile, 'utf8').catch(() => '');
  return log.trim().split('\n').slice(-8).join('\n');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
