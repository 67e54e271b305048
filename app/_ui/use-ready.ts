'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page's script has taken over: before it has, a press on what only the script answers is lost. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
