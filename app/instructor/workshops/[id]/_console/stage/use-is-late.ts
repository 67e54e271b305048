'use client';

import { useCountdown, useSecondsLeft } from '@/app/_live/use-play-clock';
import type { BallotView } from '@/engine/view/types';

/** More than half of the time is gone: from here on silence deserves a look. Never without a countdown. */
export function useIsLate(ballot: BallotView | null): boolean {
  const figures = useCountdown(ballot);
  const left = useSecondsLeft(ballot);
  return figures !== null && left !== null && left < figures.totalSeconds / 2;
}
