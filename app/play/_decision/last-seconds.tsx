'use client';

import type { BallotView } from '@/engine/view/types';
import { useSecondsLeft } from '../../_live/use-play-clock';

const last = 10;

/** The last ten seconds as a bar along the upper edge; the clock says them in figures. It never flashes. */
export function LastSeconds({ ballot }: { ballot: BallotView }) {
  const left = useSecondsLeft(ballot);
  if (left === null || left > last) return null;
  return (
    <div aria-hidden="true" className="absolute inset-x-0 top-0 h-1 bg-late/25">
      <div
        className="h-full origin-left bg-late transition-transform duration-1000 ease-linear"
        style={{ transform: `scaleX(${left / last})` }}
      />
    </div>
  );
}
