'use client';

import { useSyncExternalStore } from 'react';

/** Three panes from here on (1100 px: docs/design.md#widths). */
export const wideEnough = '(min-width: 68.75rem)';

/** A phone on its side, or a page enlarged to 200 % and more. */
export const lowScreen = '(max-height: 34rem)';

/** Whether a media query holds; false where there is no window. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
