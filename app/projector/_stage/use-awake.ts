'use client';

import { useEffect } from 'react';

/** Keeps the screen of the room from going dark, where the browser lets us; it forgets each time the page is hidden. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let stopped = false;
    async function ask() {
      if (document.visibilityState === 'hidden' || !('wakeLock' in navigator)) return;
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (stopped) await lock?.release();
    }
    const again = () => void ask();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      stopped = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
