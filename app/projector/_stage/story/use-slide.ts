'use client';

import { useEffect, useRef, useState } from 'react';
import { useLive, useLiveState } from '@/app/_live/live-provider';
import type { Presented } from '@/wire/downstream';

const firstSlide: Presented = { slide: 'ending', p: null, teamId: null, whatIf: null };

/** A hand that moves along the curves is told about a few times a second. */
const restMs = 120;

/**
 * What this screen shows: what was last chosen, here or on the console. A key acts at once and is told to the others;
 * what comes back meanwhile is older than what stands here. Without a line the keys go on working.
 */
export function useSlide(roundId: string): { shown: Presented; show: (change: Partial<Presented>) => void } {
  const live = useLive();
  const heard = useLiveState((state) => state.presented);
  const [shown, setShown] = useState<Presented>(firstSlide);
  const [untold, setUntold] = useState(0);
  const latest = useRef(shown);
  const telling = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (untold > 0 || heard?.roundId !== roundId) return;
    latest.current = heard.presented;
    setShown(heard.presented);
  }, [heard, untold, roundId]);

  function show(change: Partial<Presented>) {
    latest.current = { ...latest.current, ...change };
    setShown(latest.current);
    if (telling.current === undefined) setUntold((count) => count + 1);
    clearTimeout(telling.current);
    telling.current = setTimeout(tell, restMs);
  }
  function tell() {
    telling.current = undefined;
    void live.present(latest.current).finally(() => setUntold((count) => count - 1));
  }
  return { shown, show };
}
