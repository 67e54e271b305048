'use client';

import { useEffect, useState } from 'react';
import type { FeedFound } from '../../_live/replays';
import { useReplays } from '../replays/replays-context';

/** A team's whole feed once it is wanted; null while it is on its way. */
export function useTeamFeed(teamId: string | null): { found: FeedFound | null; again: () => void } {
  const replays = useReplays();
  const [got, setGot] = useState<{ teamId: string; tries: number; found: FeedFound }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (teamId === null || replays === null) return;
    let left = false;
    void replays.teamFeed(teamId).then((found) => {
      if (!left) setGot({ teamId, tries, found });
    });
    return () => {
      left = true;
    };
  }, [teamId, replays, tries]);
  const isNow = got !== undefined && got.teamId === teamId && got.tries === tries;
  return { found: isNow ? got.found : null, again: () => setTries(tries + 1) };
}
