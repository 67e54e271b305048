'use client';

import { useEffect, useState } from 'react';
import type { PlayerView } from '@/engine/view/types';
import { bestOf, practiceRuns } from '../../_live/practice-results';

/** How loud it got in this device's best run of the same scenario, every ten seconds of play; empty when there is none. */
export function useBestStorm({ practice, scenario: { slug } }: PlayerView): readonly number[] {
  const [storm, setStorm] = useState<readonly number[]>([]);
  useEffect(
    () => setStorm((practice ? bestOf(practiceRuns(slug))?.storm : undefined) ?? []),
    [practice, slug],
  );
  return storm;
}
