'use client';

import { useEffect, useState } from 'react';
import { useLive } from '../../_live/live-provider';

/** Null until the server has worked it out. */
type Found = { storm: readonly number[] } | 'failed' | null;

/** The best simulated team's storm, asked for once it is wanted; `failed` until it is wanted anew. */
export function useBestFound(wanted: boolean): Found {
  const live = useLive();
  const [found, setFound] = useState<Found>(null);
  const known = found !== null && found !== 'failed';
  useEffect(() => {
    if (!wanted) return setFound((before) => (before === 'failed' ? null : before));
    if (known) return;
    let gone = false;
    void live.bestFound().then((answer) => {
      if (!gone) setFound(answer.ok ? { storm: answer.storm } : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [wanted, known, live]);
  return found;
}
