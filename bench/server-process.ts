import { type ChildProcess, execFile, fork } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Account } from './trainer';

const readyMessage = z.object({ address: z.string(), setupCode: z.string().optional() });

export const account: Account = { email: 'bench@example.com', password: 'a password for the bench' };

/** Builds what is out of date, as the start script does. */
export async function build(): Promise<void> {
  const steps = `import('./scripts/lib/steps.mjs').then(({ prepare }) => prepare({ build: true }))`;
  await promisify(execFile)(process.execPath, ['-e', steps]);
}

/** The production build in a process of its own, on loopback, with a data folder of its own. */
export type ServerProcess = {
  url: string;
  pid: () => number;
  /** kill -9 and start again on the same port and data; gives the ms until it is open */
  killAndRestart: () => Promise<number>;
  stop: () => Promise<void>;
};

export async function startServer(): Promise<ServerProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-hour-bench-'));
  await chmod(folder, 0o755);
  let { child, url, setupCode } = await launch(folder, 0);
  await becomeInstructor(url, setupCode ?? '');
  const port = Number(new URL(url).port);
  return {
    url,
    pid: () => child.pid ?? 0,
    killAndRestart: async () => {
      const begun = performance.now();
      const gone = exited(child);
      child.kill('SIGKILL');
      await gone;
      ({ child, url, setupCode } = await launch(folder, port));
      return performance.now() - begun;
    },
    stop: async () => {
      const gone = exited(child);
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function launch(dataDir: string, port: number) {
  const child = fork('dist/server.mjs', {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const message = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('The server did not start; see above.')));
  });
  child.removeAllListeners('exit');
  const { address, setupCode } = readyMessage.parse(message);
  return { child, url: address, setupCode };
}

function exited(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

async function becomeInstructor(url: string, code: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'Bench', ...account, code });
  const answer = await fetch(`${url}/api/setup`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`The first instructor could not be made: ${await answer.text()}`);
}
