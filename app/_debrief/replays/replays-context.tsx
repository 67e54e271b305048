'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Change } from '@/engine/debrief/what-if';
import { useLive } from '../../_live/live-provider';
import type { FeedFound, MomentsFound, WhatIfFound } from '../../_live/replays';

/** What can be asked about the round that a debrief shows. */
export interface Replays {
  whatIf: (change: Change) => Promise<WhatIfFound>;
  teamFeed: (teamId: string) => Promise<FeedFound>;
  teamMoments: (teamId: string) => Promise<MomentsFound>;
}

const ReplaysContext = createContext<Replays | null>(null);

/** Null where no line to the server stands behind the debrief, such as a sample: then nothing of it is offered. */
export function useReplays(): Replays | null {
  return useContext(ReplaysContext);
}

/** Asks over the live line. */
export function LiveReplays({ roundId, children }: { roundId: string; children: ReactNode }) {
  const { replays } = useLive();
  const asked = useMemo<Replays>(
    () => ({
      whatIf: (change) => replays.whatIf(roundId, change),
      teamFeed: kept((teamId) => replays.teamFeed(roundId, teamId)),
      teamMoments: kept((teamId) => replays.teamMoments(roundId, teamId)),
    }),
    [replays, roundId],
  );
  return <ReplaysContext value={asked}>{children}</ReplaysContext>;
}

/** What is asked of a team is fetched once; what went wrong is tried again. */
function kept<Found extends { ok: boolean }>(
  fetch: (teamId: string) => Promise<Found>,
): (teamId: string) => Promise<Found> {
  const feeds = new Map<string, Promise<Found>>();
  return async (teamId) => {
    const feed = feeds.get(teamId) ?? fetch(teamId);
    feeds.set(teamId, feed);
    const found = await feed;
    if (!found.ok) feeds.delete(teamId);
    return found;
  };
}
