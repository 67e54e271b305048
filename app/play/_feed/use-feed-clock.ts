'use client';

import { useLiveState } from '../../_live/live-provider';
import type { FeedClock } from '../../_ui/feed/feed-clock';

/** The play clock by which counters climb and stories run out. */
export function useFeedClock(): FeedClock {
  const moment = useLiveState((state) => state.moment);
  return { playMs: moment?.p ?? 0, at: moment?.at ?? 0, rate: moment?.rate ?? 0 };
}
