import PQueue from 'p-queue';

/** Does what belongs together one after another, in the order in which it was asked; what fails holds nothing up. */
export type SerialQueue = <T>(key: string, job: () => Promise<T>) => Promise<T>;

/** A queue for each key, there as long as something waits in it. */
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
