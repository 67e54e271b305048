'use client';

import { useEffect, useState } from 'react';

const ghostMs = 4_000;

/** The value that a figure had before it changed, for four seconds after the change; null when it is at rest. */
export function useGhost(value: number): number | null {
  const [shown, setShown] = useState(value);
  const [was, setWas] = useState<number | null>(null);
  if (value !== shown) {
    setShown(value);
    setWas(shown);
  }
  useEffect(() => {
    if (was === null) return;
    const timer = setTimeout(() => setWas(null), ghostMs);
    return () => clearTimeout(timer);
  }, [was]);
  return was === value ? null : was;
}
