import type { ChildProcess } from 'node:child_process';
import { z } from 'zod';

/** The time of play, which a story moves: no machine is too slow for a deadline that waits. */
export interface StoryTime {
  /** As in life, until somebody has waited for what it brings. */
  runs: () => Promise<void>;
  /** So many milliseconds pass, no more and no less; before and after, time stands still. */
  passes: (ms: number) => Promise<void>;
  /** Lets time run, so many times as fast as usual, until what is waited for has come; then it stands still. */
  until: <Found>(wait: () => Promise<Found>, pace?: number) => Promise<Found>;
}

/** The computer's own time, which nobody moves. */
export const realTime: StoryTime = {
  runs: async () => undefined,
  passes: async () => undefined,
  until: (wait) => wait(),
};

const answerSchema = z.object({ id: z.number() });

/** The time of a server that `clocked-server.ts` runs. */
export function timeOf(server: ChildProcess): StoryTime {
  const waiting = new Map<number, () => void>();
  const paces: number[] = [];
  let asked = 0;
  server.on('message', (message) => {
    const { success, data } = answerSchema.safeParse(message);
    if (!success) return;
    waiting.get(data.id)?.();
    waiting.delete(data.id);
  });
  const ask = (question: { pace: number; pass?: number }) =>
    new Promise<void>((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      server.send({ id: asked, ...question });
    });
  return {
    runs: () => ask({ pace: 1 }),
    passes: (ms) => ask({ pace: 0, pass: ms }),
    until: async (wait, pace = 1) => {
      paces.push(pace);
      await ask({ pace: Math.max(...paces) });
      try {
        return await wait();
      } finally {
        paces.splice(paces.indexOf(pace), 1);
        await ask({ pace: Math.max(0, ...paces) });
      }
    },
  };
}
