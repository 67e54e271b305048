'use client';

import { useEffect, useState } from 'react';
import type { FeedFound, MomentsFound } from '../../_live/replays';
import { type Replays, useReplays } from '../replays/replays-context';

/** A team's whole feed once it is wanted; null while it is on its way. */
export function useTeamFeed(teamId: string | null): Asked<FeedFound> {
  return useOfTeam(teamId, askFeed);
}

/** What the team had before it, moment by moment; null while it is on its way. */
export function useTeamMoments(teamId: string | null): Asked<MomentsFound> {
  return useOfTeam(teamId, askMoments);
}

interface Asked<Found> {
  found: Found | null;
  again: () => void;
}

const askFeed = (replays: Replays, teamId: string) => replays.teamFeed(teamId);
const askMoments = (replays: Replays, teamId: string) => replays.teamMoments(teamId);

function useOfTeam<Found>(
  teamId: string | null,
  ask: (replays: Replays, teamId: string) => Promise<Found>,
): Asked<Found> {
  const replays = useReplays();
  const [got, setGot] = useState<{ teamId: string; tries: number; found: Found }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (teamId === null || replays === null) return;
    let left = false;
    void ask(replays, teamId).then((found) => {
      if (!left) setGot({ teamId, tries, found });
    });
    return () => {
      left = true;
    };
  }, [teamId, replays, tries, ask]);
  const isNow = got !== undefined && got.teamId === teamId && got.tries === tries;
  return { found: isNow ? got.found : null, again: () => setTries(tries + 1) };
}
