'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useNow } from '../use-now';

export interface FeedClock {
  /** Play time (ms) at the moment `at` of this device's clock (epoch ms). */
  playMs: number;
  at: number;
  /** Play ms per real ms: the round's tempo, and 0 while it is paused, when every counter stands still. */
  rate: number;
}

const ClockContext = createContext<FeedClock>({ playMs: 0, at: 0, rate: 0 });

export function FeedClockProvider({ clock, children }: { clock: FeedClock; children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>;
}

/** A value of play time; re-renders only when the value changes. */
export function usePlayTime<Value>(read: (playMs: number) => Value): Value {
  const { playMs, at, rate } = useContext(ClockContext);
  return useNow((now) => read(playMs + Math.max(0, now - at) * rate), read(playMs));
}
