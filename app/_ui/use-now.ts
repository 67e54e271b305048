'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One ticker, four times a second, for everything on the page that shows time. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const tell of listeners) tell();
  }, 250);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** A value computed from the device's clock (epoch ms); re-renders only when the value changes. */
export function useNow<Value>(read: (nowMs: number) => Value, onServer: Value): Value {
  return useSyncExternalStore(
    subscribe,
    () => read(Date.now()),
    () => onServer,
  );
}
