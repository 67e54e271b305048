'use client';

import { useEffect, useState } from 'react';
import { type PracticeRun, practiceRuns } from '../../_live/practice-results';
import type { Offer } from './offer';

/** This device's runs by scenario; empty until the page runs in a browser. */
export function useAllRuns(offers: readonly Offer[]): ReadonlyMap<string, PracticeRun[]> {
  const [runs, setRuns] = useState<ReadonlyMap<string, PracticeRun[]>>(new Map());
  useEffect(() => {
    const found = offers.map(({ slug }) => [slug, practiceRuns(slug)] as const);
    setRuns(new Map(found.filter(([, list]) => list.length > 0)));
  }, [offers]);
  return runs;
}
