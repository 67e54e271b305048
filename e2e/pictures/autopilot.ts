import { setTimeout as wait } from 'node:timers/promises';
import type { Player } from '../people/player';

export interface Autopilot {
  stop: () => Promise<void>;
}

const lookMs = 700;

/** Plays a seat between the pictures: votes for the second option, and puts outcomes away. */
export function playsAlong(player: Player): Autopilot {
  let over = false;
  const flight = (async () => {
    while (!over && !player.page.isClosed()) {
      await wait(lookMs);
      await player.doesWhatIsDue().catch(() => undefined);
    }
  })();
  return {
    stop: () => {
      over = true;
      return flight;
    },
  };
}
