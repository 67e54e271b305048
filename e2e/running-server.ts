import { fork } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { request } from '@playwright/test';
import { z } from 'zod';
import { realTime, type StoryTime, timeOf } from './time';

const readyMessage = z.object({ address: z.string(), setupCode: z.string() });

/** Who may sign in on the test server; made before the first story. */
export const INSTRUCTOR = {
  name: 'Ida Instructor',
  email: 'ida@example.com',
  password: 'correct horse battery',
} as const;

export interface RunningServer {
  address: string;
  /** Moved by stories; the computer's own where the production server runs as it is. */
  time: StoryTime;
  /** A file with the instructor's session, for browser contexts that are to be signed in already. */
  session: string;
  close: () => Promise<void>;
}

interface Starting {
  clocked?: boolean;
  session?: string | undefined;
  publicUrl?: string;
  port?: number;
  more?: Record<string, string>;
}

/** Where `server.ts` puts the server whose time is moved. */
export const clockedServer = 'dist/e2e/clocked-server.mjs';

/**
 * Starts the production build, or (`clocked`) the same with a time that is moved, on a free port with an empty data
 * folder and one instructor. `publicUrl` is the address that screens tell people. `port` and `more` settings are for what has to
 * be known outside, such as where a provider sends people back to. `session` is the file to write the instructor's session to.
 */
export async function startServer({
  clocked = false,
  session: wanted = '',
  publicUrl = '',
  port = 0,
  more = {},
}: Starting = {}): Promise<RunningServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'golden-hour-e2e-'));
  await chmod(dataDir, 0o755);
  const server = fork(clocked ? clockedServer : 'dist/server.mjs', {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      PUBLIC_URL: publicUrl,
      ...more,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const message = await Promise.race([new Promise((resolve) => server.once('message', resolve)), gone]);
  const { address, setupCode } = readyMessage.parse(message);
  const session = wanted || path.join(dataDir, 'instructor-session.json');
  await becomeInstructor(address, setupCode, session);
  return {
    address,
    session,
    time: clocked ? timeOf(server) : realTime,
    close: async () => {
      server.kill('SIGTERM');
      await gone;
      for (const place of [dataDir, session]) await rm(place, { recursive: true, force: true });
    },
  };
}

async function becomeInstructor(address: string, code: string, session: string): Promise<void> {
  const line = await request.newContext({ baseURL: address, extraHTTPHeaders: { origin: address } });
  const { email, password } = INSTRUCTOR;
  const setUp = await line.post('/api/setup', { data: { ...INSTRUCTOR, code } });
  if (!setUp.ok()) throw new Error(`The first instructor could not be made: ${await setUp.text()}`);
  const signIn = await line.post('/api/auth/sign-in/email', { data: { email, password } });
  if (!signIn.ok()) throw new Error(`The first instructor could not sign in: ${await signIn.text()}`);
  await line.storageState({ path: session });
  await line.dispose();
}
