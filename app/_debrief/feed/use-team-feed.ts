'use client';

import { useEffect, useState } from 'react';
import type { FeedFound } from '../../_live/look-back';
import { useLookBack } from '../look-back/look-back-context';

/** A team's whole feed once it is wanted; null while it is on its way. */
export function useTeamFeed(teamId: string | null): { found: FeedFound | null; again: () => void } {
  const lookBack = useLookBack();
  const [got, setGot] = useState<{ teamId: string; tries: number; found: FeedFound }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (teamId === null || lookBack === null) return;
    let left = false;
    void lookBack.teamFeed(teamId).then((found) => {
      if (!left) setGot({ teamId, tries, found });
    });
    return () => {
      left = true;
    };
  }, [teamId, lookBack, tries]);
  const isNow = got !== undefined && got.teamId === teamId && got.tries === tries;
  return { found: isNow ? got.found : null, again: () => setTries(tries + 1) };
}
