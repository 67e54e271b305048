import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import { vi } from 'vitest';
import type { Clock } from '@/server/host/clock';

/** Turns of the event loop after which nothing moves any more before time does: a turn of a round takes two. */
const turnsToSettle = 3;

/** Time that passes from one timer to the next, as soon as what the one before has begun is done. */
export type VirtualTime = {
  clock: Clock;
  /** Resolves when it holds; gives false when it hasn't within so many ms. */
  until: (holds: () => boolean, limitMs: number) => Promise<boolean>;
  pass: (ms: number) => Promise<void>;
  end: () => void;
};

export function virtualTime(): VirtualTime {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 });
  const now = () => Date.now();
  const until = async (holds: () => boolean, limitMs: number) => {
    const limit = now() + limitMs;
    while (!holds()) {
      if (now() >= limit) return false;
      vi.advanceTimersToNextTimer();
      for (let i = 0; i < turnsToSettle; i++) await nextTurnOfTheLoop();
    }
    return true;
  };
  return {
    clock: { now, wall: now },
    until,
    pass: async (ms) => {
      const end = now() + ms;
      await until(() => now() >= end, ms + 1);
    },
    end: () => vi.useRealTimers(),
  };
}
