import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { offerSetupCode } from '../accounts/setup-code';
import type { RunningServer } from '../application';
import { openDb } from '../database/db';
import { type Database, openDatabase } from '../database/open-database';
import { addresses } from '../host/addresses';
import type { Env } from '../host/env';
import { greeting } from '../host/greeting';
import { listen } from '../host/http';
import { installationSecret } from '../host/secret';
import { type Behind, openFrontProxy } from './front-proxy';

const ready = z.object({ port: z.number() });
/** Ms before a process that fell is started again, and after which one that does not end is ended. */
const restMs = 1_000;
const endLimitMs = 8_000;

type Supervised = { behind: Map<string, Behind>; children: Map<string, ChildProcess>; closing: boolean };

/**
 * Several processes on one database behind one port: this one has the database and the port, hands everything on, and
 * starts a process again that has fallen. Throws in words for the terminal.
 */
export async function openFront(env: Env): Promise<RunningServer> {
  if (env.mode === 'development') throw new Error('NODES is for npm start: npm run dev has one process.');
  const database = await openDatabase(env, { shares: 'front' });
  const all: Supervised = { behind: new Map(), children: new Map(), closing: false };
  const proxy = openFrontProxy({ behind: () => [...all.behind.values()], trustProxy: env.trustProxy });
  const close = async () => {
    all.closing = true;
    proxy.close();
    await Promise.all([...all.children.values()].map(end));
    proxy.closeAllConnections();
    await database.stop();
  };
  try {
    const port = await listen(proxy, env);
    const secret = env.authSecret ?? (await installationSecret(env.dataDir));
    const setupCode = await setupCodeIn(database);
    const given = environmentFor(env, { port, databaseUrl: database.url, secret });
    for (let i = 1; i <= env.nodes; i++) await start(all, String(i), given);
    const found = addresses(env, port);
    const welcome = greeting({
      addresses: found,
      setupCode,
      database: database.folder,
      dataDir: env.dataDir,
    });
    return { addresses: found, port, greeting: welcome, setupCode, lost: database.lost, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function setupCodeIn({ url }: Database): Promise<string | undefined> {
  const db = openDb(url, { connections: 1 });
  return offerSetupCode(db).finally(() => db.$disconnect());
}

type Given = { port: number; databaseUrl: string; secret: string };

function environmentFor(env: Env, { port, databaseUrl, secret }: Given) {
  return {
    ...process.env,
    ...{ NODES: '1', PORT: '0', HOST: '127.0.0.1', TRUST_PROXY: '1' },
    ...{ FRONT_HOST: env.host, FRONT_PORT: String(port), DATABASE_URL: databaseUrl, AUTH_SECRET: secret },
  };
}

/** Resolves when it is open. One that falls later is started again for as long as the front is open. */
async function start(all: Supervised, name: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const child = fork(process.argv[1] ?? '', {
    env: { ...environment, NODE_NAME: name },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  all.children.set(name, child);
  const message = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('One of the processes did not start; see above.')));
  });
  all.behind.set(name, { name, port: ready.parse(message).port });
  child.once('exit', () => {
    all.behind.delete(name);
    if (!all.closing) void startAgain(all, name, environment);
  });
}

async function startAgain(all: Supervised, name: string, environment: NodeJS.ProcessEnv): Promise<void> {
  await wait(restMs);
  if (all.closing) return;
  await start(all, name, environment).catch(() => startAgain(all, name, environment));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), endLimitMs);
  await gone;
  clearTimeout(limit);
}
