'use client';

import { useSyncExternalStore } from 'react';
import { keep, readKept } from '../_live/device';

const key = 'golden-hour.buzz';
const listeners = new Set<() => void>();

/** Patterns in ms: buzz, rest, buzz ... */
export const buzzes = {
  decision: [200],
  tenSeconds: [60],
  threeSeconds: [30, 70, 30, 70, 30],
  bad: [250],
  good: [40, 60, 40],
  breaking: [80, 40, 80],
} as const;

/** Phones only, once the person has touched the page (before that browsers refuse it aloud), and never against their wish. */
export function buzz(which: keyof typeof buzzes): void {
  if (!('vibrate' in navigator) || !navigator.userActivation?.hasBeenActive || !isBuzzOn()) return;
  navigator.vibrate([...buzzes[which]]);
}

export function setBuzz(on: boolean): void {
  keep(key, on);
  for (const tell of listeners) tell();
}

/** Whether this device may buzz: as chosen, else unless motion is to be reduced. */
export function useBuzz(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isBuzzOn,
    () => true,
  );
}

function isBuzzOn(): boolean {
  const chosen = readKept(key, (found) => (typeof found === 'boolean' ? found : undefined));
  return chosen ?? !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
