'use client';

import { useSyncExternalStore } from 'react';

/** Behind the # of the console's address: the outside world instead of the round. */
export const outsideHash = 'outside';

/** Leads there from the console; the browser's Back leads here again. */
export function openOutside(): void {
  window.location.hash = outsideHash;
}

/** What stands behind the # of the address; '' on the server. */
export function useHash(): string {
  return useSyncExternalStore(listen, now, () => '');
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function now(): string {
  return window.location.hash.slice(1);
}
