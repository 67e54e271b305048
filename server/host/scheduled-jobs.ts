import { dayMs } from '@/wire/limits';

/** A job that runs once a day; `now` is epoch ms. */
export type ScheduledJob = (now: number) => Promise<unknown>;

/** Runs every job at the start and then once a day, or every `everyMs`, one after another. A job that fails goes to `failed`; the others still run. */
export function startScheduledJobs(
  jobs: ScheduledJob[],
  failed: (error: unknown) => void,
  wall: () => number = Date.now,
  everyMs = dayMs,
): { close: () => Promise<void> } {
  let working: Promise<void> = Promise.resolve();
  const round = async () => {
    for (const job of jobs) await job(wall()).catch(failed);
  };
  const begin = () => {
    working = working.then(round);
  };
  begin();
  const timer = setInterval(begin, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
