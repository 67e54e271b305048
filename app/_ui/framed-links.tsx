'use client';

import { useEffect } from 'react';
import { needsOwnTab } from '@/wire/framed';

/** In a platform's frame, what may not be shown there opens in a tab of its own. */
export function FramedLinks() {
  useEffect(() => {
    if (!isInForeignFrame()) return;
    const open = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link || !needsOwnTab(link, window.location.origin)) return;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    };
    document.addEventListener('click', open, true);
    return () => document.removeEventListener('click', open, true);
  }, []);
  return null;
}

/** Of another site's page nobody may read the address. */
function isInForeignFrame(): boolean {
  try {
    return window.self !== window.top && window.top?.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
