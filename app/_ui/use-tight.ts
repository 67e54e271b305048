'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What the title of a bar needs at least (px) before words beside icons give way to it. */
const leastTitle = 140;

/**
 * Whether the words beside a bar's icons have room depends on the language as much as on the width: they are tried, and where they
 * push the title away or reach over the edge the bar is marked `data-tight`, which leaves the icons.
 */
export function useTight(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const tried = useRef('');

  // After every drawing: words change with the language and with what can be done. What was tried before is not measured again.
  useLayoutEffect(() => {
    const bar = ref.current;
    if (!bar) return;
    const tryWords = () => {
      const trial = `${bar.clientWidth} ${bar.textContent}`;
      if (trial === tried.current) return;
      tried.current = trial;
      delete bar.dataset.tight;
      const title = bar.firstElementChild;
      const tight = bar.scrollWidth > bar.clientWidth || (title !== null && title.clientWidth < leastTitle);
      if (tight) bar.dataset.tight = '';
    };
    tryWords();
    const observer = new ResizeObserver(tryWords);
    observer.observe(bar);
    return () => observer.disconnect();
  });

  return ref;
}
