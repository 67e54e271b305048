'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let nowMs = 0;

const everyMs = 250;

function tick() {
  nowMs = Date.now();
  for (const tell of listeners) tell();
}

/** One ticker, four times a second, for everything on the page that shows time. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, everyMs);
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
    () => read(currentMs()),
    () => onServer,
  );
}

/** The last tick's moment, so that all readers of one render agree; fresh when nothing has ticked for a while. */
function currentMs(): number {
  const real = Date.now();
  if (real - nowMs > 2 * everyMs) nowMs = real;
  return nowMs;
}
