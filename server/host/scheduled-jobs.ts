const dayMs = 24 * 60 * 60 * 1000;

/** What is to be done once in a while; the time it is given is epoch ms. */
export type ScheduledJob = (now: number) => Promise<unknown>;

/** Does every chore now and then once a day, one after another; one that fails keeps none of the others back. */
export function startScheduledJobs(
  jobs: ScheduledJob[],
  failed: (error: unknown) => void,
  wall: () => number = Date.now,
): { close: () => Promise<void> } {
  let working: Promise<void> = Promise.resolve();
  const round = async () => {
    for (const chore of jobs) await chore(wall()).catch(failed);
  };
  const begin = () => {
    working = working.then(round);
  };
  begin();
  const timer = setInterval(begin, dayMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
