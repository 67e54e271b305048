'use client';

import { useEffect, useState } from 'react';
import type { PlayerView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { lookUpMs, type WallBeat, wallBeat } from './wall-beat';

export interface Telling {
  beat: WallBeat;
  /** For who doesn't want to wait, or can't see the wall. */
  tellNow: () => void;
}

/** [E7] The newest outcome keeps step with the wall in the room, if there is one. What a rewind leaves was told before. */
export function useWallBeat({ reveals, rewinds }: PlayerView): Telling {
  const wall = useLiveState((state) => state.wall);
  const [newest] = reveals;
  const decisionId = newest?.decisionId;
  const [told, setTold] = useState(decisionId);
  const [times, setTimes] = useState(rewinds.times);
  const isRewound = times !== rewinds.times;
  const beat = wallBeat({
    told: decisionId === told || isRewound,
    wall,
    allDecided: newest?.allDecided ?? true,
  });
  if (isRewound) setTimes(rewinds.times);
  if (beat === 'told' && told !== decisionId) setTold(decisionId);
  useEffect(() => {
    if (beat !== 'look-up') return;
    const timer = setTimeout(() => setTold(decisionId), lookUpMs);
    return () => clearTimeout(timer);
  }, [beat, decisionId]);
  return { beat, tellNow: () => setTold(decisionId) };
}
