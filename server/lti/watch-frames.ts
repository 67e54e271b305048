import type { Ownership } from '../cluster/ownership';
import type { Db } from '../database/db';
import { refreshFrames } from './platforms';

/** Ms between two looks, for what was said while the connection that hears it was down. */
const usualMs = 60_000;

type Watching = {
  db: Db;
  ownership: Pick<Ownership, 'whenTold'>;
  failed: (error: unknown) => void;
  everyMs?: number;
};

/** Keeps the door's list of pages that may show the game in a frame as the platforms are, whichever process changes them. */
export async function watchFrames({ db, ownership, failed, everyMs = usualMs }: Watching): Promise<{
  close: () => Promise<void>;
}> {
  await refreshFrames(db);
  let working: Promise<void> = Promise.resolve();
  const refresh = () => {
    working = working.then(() => refreshFrames(db)).catch(failed);
  };
  ownership.whenTold((payload) => {
    if (payload.startsWith('learning_platform ')) refresh();
  });
  const timer = setInterval(refresh, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
