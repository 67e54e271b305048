import { fork } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const readyMessage = z.object({ address: z.string(), setupCode: z.string() });

/** Who may sign in on the test server; made before the first story. */
export const INSTRUCTOR = {
  name: 'Ida Instructor',
  email: 'ida@example.com',
  password: 'correct horse battery',
} as const;

/** Starts the production build on a free port with an empty data folder, and stops it after the last story. */
export default async function startServer(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'golden-hour-e2e-'));
  await chmod(dataDir, 0o755);
  const server = fork('dist/server.mjs', {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const message = await Promise.race([new Promise((resolve) => server.once('message', resolve)), gone]);
  const { address, setupCode } = readyMessage.parse(message);
  process.env.E2E_BASE_URL = address;
  await becomeInstructor(address, setupCode);
  return async () => {
    server.kill('SIGTERM');
    await gone;
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function becomeInstructor(address: string, code: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ ...INSTRUCTOR, code });
  const answer = await fetch(`${address}/api/setup`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`The first instructor could not be made: ${await answer.text()}`);
}
