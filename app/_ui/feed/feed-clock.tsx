'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useNow } from '../use-now';

export interface FeedClock {
  /** Play time (ms) at the moment `at` of this device's clock (epoch ms). */
  playMs: number;
  at: number;
  /** False while the round is paused: every counter stands still. */
  running: boolean;
}

const ClockContext = createContext<FeedClock>({ playMs: 0, at: 0, running: false });

export function FeedClockProvider({ clock, children }: { clock: FeedClock; children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>;
}

/** A value of play time; re-renders only when the value changes. */
export function usePlayTime<Value>(read: (playMs: number) => Value): Value {
  const { playMs, at, running } = useContext(ClockContext);
  return useNow((now) => read(running ? playMs + Math.max(0, now - at) : playMs), read(playMs));
}
