import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { cpuOf } from '../cpu';
import { programs } from '../programs';
import { type Lines, openLines } from './lines';
import type { PeerKind } from './senders';
import { readTraffic, type Traffic } from './traffic';

const startMs = 30_000;
const openedSchema = z.object({ port: z.number() });
const loadedSchema = z.object({ loaded: z.literal(true) });

export type Peer = {
  /** gives the CPU ms that it took to let everybody in */
  open: (rooms: number[]) => Promise<number>;
  /** plays the whole of recorded traffic over the lines that are open; gives the CPU ms that it took */
  play: (file: string) => Promise<number>;
  /** lets everybody go */
  close: () => void;
  stop: () => void;
};

/** A peer in a process of its own, nobody in it yet. */
export async function startPeer(kind: PeerKind): Promise<Peer> {
  const child = fork(programs.peer, [kind], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { port } = openedSchema.parse(await heardFrom(child));
  const pid = child.pid ?? 0;
  let lines: Lines | undefined;
  const close = () => {
    lines?.close();
    lines = undefined;
  };
  return {
    open: async (rooms) => {
      const before = await cpuOf(pid);
      lines = await openLines(kind, port, rooms);
      return (await cpuOf(pid)) - before;
    },
    play: async (file) => {
      const heard = heardFrom(child);
      child.send({ load: file });
      loadedSchema.parse(await heard);
      return playOnce(child, await readTraffic(file), (client, bytes) => lines?.say(client, bytes));
    },
    close,
    stop: () => {
      close();
      child.kill();
    },
  };
}

async function playOnce(child: ChildProcess, { seconds, up }: Traffic, say: Lines['say']): Promise<number> {
  const pid = child.pid ?? 0;
  const before = await cpuOf(pid);
  const begun = performance.now();
  child.send({ play: true });
  for (const [t, client, bytes] of up) {
    const ahead = t - (performance.now() - begun);
    if (ahead > 1) await wait(ahead);
    say(client, bytes);
  }
  await wait(Math.max(0, seconds * 1000 - (performance.now() - begun)));
  return (await cpuOf(pid)) - before;
}

/** The next thing that it says. */
function heardFrom(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('A peer did not answer.')), startMs);
    const gone = () => reject(new Error('A peer has fallen; see above.'));
    child.once('exit', gone);
    child.once('message', (message) => {
      clearTimeout(timer);
      child.off('exit', gone);
      resolve(message);
    });
  });
}
