'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Change } from '../../../../engine/debrief/what-if';
import { useLive } from '../../../_live/live-provider';
import type { FeedFound, WhatIfFound } from '../../../_live/look-back';

/** What can be asked about the round that a debrief shows. */
export interface LookBack {
  whatIf: (change: Change) => Promise<WhatIfFound>;
  teamFeed: (teamId: string) => Promise<FeedFound>;
}

const LookBackContext = createContext<LookBack | null>(null);

/** Null where no line to the server stands behind the debrief, such as a sample: then nothing of it is offered. */
export function useLookBack(): LookBack | null {
  return useContext(LookBackContext);
}

/** Asks over the live line. */
export function LiveLookBack({ roundId, children }: { roundId: string; children: ReactNode }) {
  const { lookBack } = useLive();
  const asked = useMemo<LookBack>(
    () => ({
      whatIf: (change) => lookBack.whatIf(roundId, change),
      teamFeed: (teamId) => lookBack.teamFeed(roundId, teamId),
    }),
    [lookBack, roundId],
  );
  return <LookBackContext value={asked}>{children}</LookBackContext>;
}
