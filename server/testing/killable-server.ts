import { type ChildProcess, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { bundled } from './bundled';
import type { KillPoint } from './kill-points';
import { temporaryDataFolder } from './test-database';

const ready = z.object({ port: z.number(), databaseUrl: z.string() });

/** The real server in a process of its own, without its pages, which a test kills and starts again on the same data and port. */
export type KillableServer = {
  folder: string;
  databaseUrl: string;
  url: string;
  start: () => Promise<void>;
  /** Ends it by a signal; resolves when it is gone. */
  end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
  /** It kills itself when it next comes to this point. */
  dieAt: (point: KillPoint) => void;
  /** Resolves when it is gone. */
  gone: () => Promise<unknown>;
  /** So many ms of play pass; resolves when they have, or when it is gone. */
  pass: (ms: number) => Promise<void>;
  /** Ends it, its database and its data. */
  close: () => Promise<void>;
};

/**
 * `name`: of a folder of its own for what is built. A dead line is noticed after `pings` ms, and as many again. Time stands still until it is told to
 * pass.
 */
export async function openKillableServer({
  name = 'kill',
  faster = 1,
  pings = 20_000,
}): Promise<KillableServer> {
  const bundle = await bundled('game-process', name);
  const rest = [String(faster), String(pings)];
  const folder = await temporaryDataFolder();
  const { child: first, port, databaseUrl } = await launch(bundle, [folder, '0', ...rest]);
  let child = first;
  const gone = () =>
    child.exitCode !== null || child.signalCode
      ? Promise.resolve()
      : new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ended = gone();
    child.kill(signal);
    await ended;
  };
  return {
    ...{ folder, databaseUrl, gone, end, url: `http://127.0.0.1:${port}` },
    start: async () => {
      ({ child } = await launch(bundle, [folder, String(port), ...rest]));
    },
    dieAt: (point) => void child.send({ dieAt: point }),
    pass: async (ms) => {
      const { promise: passed, resolve } = openPromise();
      child.once('message', resolve).once('exit', resolve);
      child.send(ms, () => undefined);
      await passed;
      child.off('message', resolve).off('exit', resolve);
    },
    close: async () => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function openPromise() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = () => done();
  });
  return { promise, resolve: () => resolve() };
}

async function launch(bundle: string, args: string[]) {
  const child: ChildProcess = fork(bundle, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const told = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the server did not start')));
  });
  child.removeAllListeners('exit');
  return { child, ...ready.parse(told) };
}
