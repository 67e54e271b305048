import PQueue from 'p-queue';

/** Runs work of one key in the order in which it was asked, one at a time; a failure does not stop what follows. */
export type SerialQueue = <T>(key: string, job: () => Promise<T>) => Promise<T>;

/** One queue for each key, removed when it is empty. */
export function openSerialQueue(): SerialQueue {
  const queues = new Map<string, PQueue>();
  return async (key, job) => {
    const queue = queues.get(key) ?? new PQueue({ concurrency: 1 });
    queues.set(key, queue);
    try {
      return await queue.add(job);
    } finally {
      if (queue.size + queue.pending === 0) queues.delete(key);
    }
  };
}
