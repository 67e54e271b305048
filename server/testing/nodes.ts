import { type ChildProcess, fork } from 'node:child_process';
import { z } from 'zod';
import { bundled } from './bundled';

const ready = z.object({ port: z.number() });

/** A server of several, in a process of its own. */
export type TestNode = {
  name: string;
  url: string;
  port: number;
  /** SIGSTOP, SIGCONT, SIGKILL, SIGTERM; the last two resolve when it is gone */
  signal: (signal: NodeJS.Signals) => Promise<void>;
};

/** Starts processes of `node-process.ts` on one database; `close` ends those that are left. */
export function openNodes(databaseUrl: string, { faster = 20 } = {}) {
  const children: ChildProcess[] = [];
  const file = bundled('node-process');
  const start = async (name: string): Promise<TestNode> => {
    const child = fork(await file, [databaseUrl, name, String(faster)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children.push(child);
    const message = await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error(`node ${name} did not start`)));
    });
    const { port } = ready.parse(message);
    return { name, port, url: `http://127.0.0.1:${port}`, signal: (signal) => send(child, signal) };
  };
  const close = async () => {
    for (const child of children) await send(child, 'SIGKILL');
  };
  return { start, close };
}

async function send(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const isOver = child.exitCode !== null || child.signalCode !== null;
  const gone = isOver ? Promise.resolve() : new Promise<void>((done) => child.once('exit', () => done()));
  child.kill(signal);
  if (signal === 'SIGKILL' || signal === 'SIGTERM') await gone;
}
