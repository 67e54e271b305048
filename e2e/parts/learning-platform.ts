import { fork } from 'node:child_process';
import { freePort } from './free-port';

export interface LearningPlatform {
  /** Of the course's page. */
  address: string;
  /** What its owner registers at Golden Hour, as the form has it. */
  registration: Record<
    'name' | 'issuer' | 'clientId' | 'deploymentIds' | 'authUrl' | 'tokenUrl' | 'jwksUrl',
    string
  >;
  stops: () => Promise<void>;
}

const clientId = 'golden-hour-in-the-course';

/** Starts a platform that sends people to the Golden Hour at this address. */
export async function startLearningPlatform(tool: string): Promise<LearningPlatform> {
  const port = await freePort();
  const platform = fork('e2e/parts/learning-platform-process.mjs', {
    env: { ...process.env, PORT: String(port), TOOL: tool, CLIENT_ID: clientId },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const heard = new Promise<true>((resolve) => platform.once('message', () => resolve(true)));
  const gone = new Promise<false>((resolve) => platform.once('exit', () => resolve(false)));
  if (!(await Promise.race([heard, gone]))) throw new Error('the platform did not start');
  const address = `http://localhost:${port}`;
  return {
    address,
    registration: {
      ...{ name: 'Moodle of the story', issuer: address, clientId, deploymentIds: '1' },
      ...{ authUrl: `${address}/auth`, tokenUrl: `${address}/token`, jwksUrl: `${address}/jwks` },
    },
    stops: async () => {
      platform.kill('SIGTERM');
      await gone;
    },
  };
}
