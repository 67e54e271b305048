'use client';

import { useEffect, useState } from 'react';
import type { Change } from '@/engine/debrief/what-if';
import type { WhatIfFound } from '../../_live/replays';
import { useReplays } from '../replays/replays-context';

/** Arrow keys run through the answers: only the one that is rested on is asked for. */
const restMs = 180;

interface Asked {
  key: string;
  found: WhatIfFound | null;
}

/** The round with one change; null while it is worked out, and without a change. `again` asks once more. */
export function useWhatIf(change: Change | null): { found: WhatIfFound | null; again: () => void } {
  const replays = useReplays();
  const [asked, setAsked] = useState<Asked>();
  const [tries, setTries] = useState(0);
  const key = change === null ? '' : JSON.stringify([change, tries]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the change
  useEffect(() => {
    if (change === null || replays === null) return;
    let left = false;
    const timer = setTimeout(() => {
      void replays.whatIf(change).then((found) => {
        if (!left) setAsked({ key, found });
      });
    }, restMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [key, replays]);
  return {
    found: asked?.key === key ? asked.found : null,
    again: () => setTries(tries + 1),
  };
}
