'use client';

import { useState } from 'react';
import type { PlayerView, RevealView } from '@/engine/view/types';

export interface Reveal {
  /** The last decision's outcome, when nobody here has put it away yet. */
  fresh: RevealView | null;
  dismiss: () => void;
}

/** An outcome that came while this page was open; older ones, and those a rewind leaves, are found under the team's decisions. */
export function useReveal(view: PlayerView): Reveal {
  const newest = view.reveals[0] ?? null;
  const [seen, setSeen] = useState(newest?.decisionId);
  const { times } = view.rewinds;
  const [knownTimes, setKnownTimes] = useState(times);
  if (times !== knownTimes) {
    setKnownTimes(times);
    setSeen(newest?.decisionId);
  }
  return {
    fresh: newest !== null && newest.decisionId !== seen ? newest : null,
    dismiss: () => setSeen(newest?.decisionId),
  };
}
