'use client';

import { useEffect, useState } from 'react';

/** How many of these moments (ms from now) are over. */
export function useBeats(moments: readonly number[]): number {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const timers = moments.map((ms, index) => setTimeout(() => setBeat(index + 1), ms));
    return () => timers.forEach(clearTimeout);
  }, [moments]);
  return beat;
}
