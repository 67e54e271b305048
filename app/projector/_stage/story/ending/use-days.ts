'use client';

import { useEffect, useState } from 'react';

const days = 30;

/** The day that is passing while thirty run in `ms`; with reduced motion the last one at once. */
export function useDays(run: boolean, ms: number): number {
  const [day, setDay] = useState(1);
  useEffect(() => {
    if (!run) return;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return setDay(days);
    const timer = setInterval(() => setDay((before) => Math.min(days, before + 1)), ms / days);
    return () => clearInterval(timer);
  }, [run, ms]);
  return day;
}
