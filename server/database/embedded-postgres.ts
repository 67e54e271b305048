import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { type Home, prepareHome } from './embedded-postgres-home';

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** postgresql:// address, for Prisma and pg alike. */
  url: string;
  /** Where its files are: in the data folder, unless the account it runs as cannot enter that. */
  folder: string;
  /** Settles when the database has gone away although nobody stopped it. */
  lost: Promise<void>;
  stop(): Promise<void>;
}

/** The folder belongs to one major version; a newer one needs pg_upgrade or a dump. */
const MAJOR_VERSION = '18';
const SUPERUSER = 'golden_hour';
/** Crash recovery of a large log takes its time. */
const START_LIMIT_MS = 60_000;
/** After a kill -9 the old server's connections linger for a moment. */
const LOCK_LIMIT_MS = 2_000;

/**
 * Starts the PostgreSQL in `dataDir`, or takes over the one that a killed server left behind there. Data are on disk
 * before a commit answers (fsync on). One server at a time: a second one on the same folder is refused.
 * It listens on a socket in the folder; with `tcp` (Windows) on loopback with a password.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { tcp = process.platform === 'win32' } = {},
): Promise<EmbeddedPostgres> {
  const home = await prepareHome(dataDir);
  if (!existsSync(home.cluster)) await createCluster(home);
  await checkVersion(home);
  const url = (await survivorUrl(home, tcp)) ?? (await launch(home, tcp));
  const guard = await claim(url, dataDir);
  let stopping = false;
  const lost = new Promise<void>((resolve) => guard.on('end', () => stopping || resolve()));
  const stop = async () => {
    stopping = true;
    await guard.end();
    await run(home, 'pg_ctl', ['stop', '-D', home.cluster, '-m', 'fast', '-w', '-t', '30']);
  };
  return { url, folder: home.folder, lost, stop };
}

/** Made beside its place and moved there, so that a start cut short leaves no half cluster. */
async function createCluster(home: Home): Promise<void> {
  const fresh = `${home.cluster}.new`;
  await rm(fresh, { recursive: true, force: true });
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const auth = ['--auth-local=trust', '--auth-host=scram-sha-256', `--pwfile=${home.passwordFile}`];
  await run(home, 'initdb', [
    '-D',
    fresh,
    `--username=${SUPERUSER}`,
    '--no-instructions',
    ...locale,
    ...auth,
  ]);
  await rename(fresh, home.cluster);
}

async function checkVersion(home: Home): Promise<void> {
  const version = (await readFile(path.join(home.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === MAJOR_VERSION) return;
  throw new Error(
    `${home.cluster} was written by PostgreSQL ${version}; this is ${MAJOR_VERSION}. See docs/decisions/0001.`,
  );
}

/** The address of a PostgreSQL that already runs on this cluster, once it answers. */
async function survivorUrl(home: Home, tcp: boolean): Promise<string | undefined> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const pidFile = await readFile(path.join(home.cluster, 'postmaster.pid'), 'utf8').catch(() => '');
    const [pid, , , port] = pidFile.split('\n');
    if (!pid || !isAlive(Number(pid))) return undefined;
    const url = await addressOf(home, tcp ? Number(port) : undefined);
    if (await answers(url)) return url;
    await wait(50);
  }
  throw new Error(`A PostgreSQL runs on ${home.cluster} but does not answer. See ${home.logFile}.`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function launch(home: Home, tcp: boolean): Promise<string> {
  const port = tcp ? await freePort() : undefined;
  const url = await addressOf(home, port);
  const log = await open(home.logFile, 'a', 0o600);
  // Its own process group: Ctrl-C in the terminal must not stop the database before the server has said goodbye.
  const child = spawn(path.join(home.programs, 'postgres'), ['-D', home.cluster, ...settings(home, port)], {
    ...childOptions(home),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.unref();
  await log.close();
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode || Date.now() > deadline)
      throw new Error(await whyNot(home));
    await wait(20);
  }
  return url;
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
  ];
  return [...listen, ...listenTcp, ...rest].flatMap((setting) => ['-c', setting]);
}

async function addressOf(home: Home, port: number | undefined): Promise<string> {
  if (port === undefined)
    return `postgresql://${SUPERUSER}@localhost/postgres?host=${encodeURIComponent(home.sockets)}`;
  const password = (await readFile(home.passwordFile, 'utf8')).trim();
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Holds the folder for this process as long as its connection lives; a killed process lets go by itself. */
async function claim(url: string, dataDir: string): Promise<Client> {
  const guard = new Client({ connectionString: url, application_name: 'golden-hour guard', keepAlive: true });
  guard.on('error', () => undefined); // 'end' follows, and that is what `lost` listens to
  await guard.connect();
  const deadline = Date.now() + LOCK_LIMIT_MS;
  while (Date.now() < deadline) {
    const { rows } = await guard.query("SELECT pg_try_advisory_lock(hashtext('golden-hour')) AS ours");
    if (rows[0]?.ours === true) return guard;
    await wait(50);
  }
  await guard.end();
  throw new Error(
    `Another Golden Hour runs on ${dataDir}. Stop it first, or give this one its own DATA_DIR.`,
  );
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
  if (code !== 0) throw new Error(`${program} failed (${code}):\n${said.trim()}`);
}

function childOptions(home: Home) {
  const { PATH, SystemRoot, NODE_ENV } = process.env;
  return { cwd: home.folder, env: { PATH, SystemRoot, NODE_ENV, LC_ALL: 'C' }, ...home.account };
}

async function whyNot(home: Home): Promise<string> {
  const log = await readFile(home.logFile, 'utf8').catch(() => '');
  return `The embedded PostgreSQL did not start. The end of ${home.logFile}:\n${log.trim().split('\n').slice(-8).join('\n')}`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
