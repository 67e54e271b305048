'use client';

import { useState } from 'react';
import type { FeedItem } from './feed-item';

export interface HeldFeed {
  /** Newest first. */
  shown: FeedItem[];
  /** How many have arrived that are not shown yet. */
  held: number;
  /** Numbers above this one came while the reader was watching. */
  freshAbove: number;
  /** What the reader had when they last asked for the new ones: a line stands above this number. 0: they never have. */
  readUpTo: number;
  release: () => void;
}

/** What came since is shown at once only while the reader is at the top and holds nothing; else it waits. */
export function useHeldFeed(items: readonly FeedItem[], flowing: boolean): HeldFeed {
  const newest = items.reduce((highest, item) => Math.max(highest, item.n), 0);
  const [first] = useState(newest);
  const [upTo, setUpTo] = useState(newest);
  const [readUpTo, setReadUpTo] = useState(0);
  if (flowing && upTo < newest) setUpTo(newest);
  const limit = flowing ? newest : upTo;
  const shown = items.filter((item) => item.n <= limit).sort((left, right) => right.n - left.n);
  return {
    shown,
    held: items.length - shown.length,
    freshAbove: first,
    readUpTo,
    release: () => {
      setReadUpTo(upTo);
      setUpTo(newest);
    },
  };
}
