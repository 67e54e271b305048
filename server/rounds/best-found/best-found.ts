import type { ChildProcess } from 'node:child_process';
import PQueue from 'p-queue';
import { undrawn } from '@/engine/drawn';
import { fingerprint } from '@/engine/lab/fingerprint';
import type { Round } from '@/engine/round';
import { startChildProcess } from '../../host/child-process';

/** How loud it got for the best simulated team of a story, as it is true in a round. */
export type BestFound = {
  /** Mentions (1 is a normal day) every ten seconds of play; undefined where too much is being worked out. */
  of: (round: Round) => Promise<readonly number[] | undefined>;
  close: () => void;
};

/** Stories, each as it may be true, that are kept; the oldest is forgotten first. */
const mostKept = 60;
/** The most that wait to be worked out. */
const mostWaiting = 12;

type Shelf = {
  kept: Map<string, Promise<readonly number[]>>;
  queue: PQueue;
  children: Set<ChildProcess>;
};

/** Works out one story after another in a process of its own; each is played once, whoever practises it. */
export function openBestFound(): BestFound {
  const shelf: Shelf = { kept: new Map(), queue: new PQueue({ concurrency: 1 }), children: new Set() };
  return {
    of: async (round) => shelf.kept.get(keyOf(round)) ?? begin(shelf, round),
    close: () => {
      shelf.queue.clear();
      for (const child of shelf.children) child.disconnect();
    },
  };
}

/** The same story, as it is true in this round. */
function keyOf({ scenario }: Round): string {
  return `${scenario.slug} ${scenario.variant ?? ''} ${fingerprint(undrawn(scenario).structure)}`;
}

async function begin({ kept, queue, children }: Shelf, round: Round): Promise<readonly number[] | undefined> {
  if (queue.size >= mostWaiting) return undefined;
  const key = keyOf(round);
  const playing = queue.add(() => playedOut(children, round));
  kept.set(key, playing);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
  try {
    return await playing;
  } catch (failure) {
    kept.delete(key);
    throw failure;
  }
}

function playedOut(children: Set<ChildProcess>, { scenario, seed }: Round): Promise<number[]> {
  const child = startChildProcess(import.meta.url, 'best-found-process');
  children.add(child);
  return new Promise((resolve, reject) => {
    child.once('exit', () => {
      children.delete(child);
      reject(new Error('playing simulated teams ended without a result'));
    });
    child.once('message', (storm: number[]) => {
      resolve(storm);
      child.disconnect();
    });
    child.send({ scenario: undrawn(scenario), seed, variant: scenario.variant });
  });
}
