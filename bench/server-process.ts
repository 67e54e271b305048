import { type ChildProcess, fork } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { cpuOf, descendantsOf } from './cpu';
import type { Account } from './trainer';

const readyMessage = z.object({ address: z.string(), setupCode: z.string().optional() });

export const account: Account = { email: 'bench@example.com', password: 'a password for the bench' };

const metricsToken = 'a token for the bench';
const startMs = 120_000;
const endMs = 20_000;

/** The production build in a process of its own, on loopback, with a data folder of its own. */
export type ServerProcess = {
  url: string;
  pid: () => number;
  /** the processes that play the game: this one, or those behind it where there are several */
  gamePids: () => Promise<number[]>;
  /** what `/metrics` says, by name; readings of the event loop begin anew with each */
  meters: () => Promise<Map<string, number>>;
  /** kill -9 and start again on the same port and data; gives the ms until it is open */
  killAndRestart: () => Promise<number>;
  /** the process itself, for one whose time is moved */
  child: () => ChildProcess;
  stop: () => Promise<void>;
};

type Starting = { program?: string; nodes?: number };

/** Starts the build, or another program that is used like it; `nodes` processes behind one port. */
export async function startServer({
  program = 'dist/server.mjs',
  nodes = 1,
}: Starting = {}): Promise<ServerProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-hour-bench-'));
  await chmod(folder, 0o755);
  const given = { program, nodes, folder };
  let { child, url, setupCode } = await launch(given, 0);
  await becomeInstructor(url, setupCode ?? '');
  const port = Number(new URL(url).port);
  const pid = () => child.pid ?? 0;
  await untilQuiet(pid());
  return {
    url,
    pid,
    gamePids: async () => (nodes === 1 ? [pid()] : nodesOf(pid())),
    meters: () => metersOf(url),
    killAndRestart: async () => {
      const begun = performance.now();
      await ended(child, 'SIGKILL');
      ({ child, url, setupCode } = await launch(given, port));
      return performance.now() - begun;
    },
    child: () => child,
    stop: async () => {
      await ended(child, 'SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const lookMs = 500;
const mostLooks = 40;

/** After its start a server loads its pages ahead: not what is to be measured. Waits until it has little to do. */
async function untilQuiet(pid: number): Promise<void> {
  for (let i = 0; i < mostLooks; i++) {
    const before = await cpuOf(pid);
    await wait(lookMs);
    if ((await cpuOf(pid)) - before < lookMs / 10) return;
  }
}

async function nodesOf(front: number): Promise<number[]> {
  const behind = await descendantsOf(front);
  return behind.filter(({ command }) => command.includes('dist/server.mjs')).map(({ pid }) => pid);
}

/** The lines of the text format of Prometheus that have no labels. */
async function metersOf(url: string): Promise<Map<string, number>> {
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
  if (!answer.ok) throw new Error(`/metrics answered ${answer.status}`);
  const found = (await answer.text()).matchAll(/^golden_hour_(\w+) (\S+)$/gm);
  return new Map([...found].map(([, name = '', value]) => [name, Number(value)]));
}

/** Ms by which timers were late since the last reading: the meter counts the ten ms between two looks as well. */
export function lateness(meters: Map<string, number>, which: 'p99' | 'max'): number {
  return Math.max(0, (meters.get(`nodejs_eventloop_lag_${which}_seconds`) ?? Number.NaN) * 1000 - 10);
}

type Given = { program: string; nodes: number; folder: string };

async function launch({ program, nodes, folder }: Given, port: number) {
  const settings = { NODES: String(nodes), METRICS_TOKEN: metricsToken, LOG_LEVEL: 'warn' };
  const child = fork(program, {
    env: {
      ...process.env,
      ...settings,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder,
    },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const message = await new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server ${why}; see above.`));
    setTimeout(() => fail('took too long to start'), startMs).unref();
    child.once('message', resolve);
    child.once('exit', () => fail('did not start'));
  });
  child.removeAllListeners('exit');
  const { address, setupCode } = readyMessage.parse(message);
  return { child, url: address, setupCode };
}

/** Ends it and waits until it is gone; one that does not end is ended. */
async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  await Promise.race([gone, wait(endMs, undefined, { ref: false })]);
  child.kill('SIGKILL');
  await gone;
}

async function becomeInstructor(url: string, code: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'Bench', ...account, code });
  const answer = await fetch(`${url}/api/setup`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`The first instructor could not be made: ${await answer.text()}`);
}
