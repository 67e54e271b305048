'use client';

import { useState } from 'react';
import type { PlayerView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import type { Reading } from '../_intel/use-reading';

export type PlayTab = 'feed' | 'desk' | 'intel' | 'team';

type Seen = Record<'feed' | 'team', number>;

/** What has come since each tab was last in front; the desk counts what waits, read or not. */
export function useUnread(view: PlayerView, tab: PlayTab, reading: Reading): Record<PlayTab, number> {
  const lastLine = useLiveState(({ feed }) => feed.items.at(-1)?.n ?? 0);
  const now: Seen = {
    feed: lastLine,
    team: view.chat.at(-1)?.n ?? 0,
  };
  const [seen, setSeen] = useState<Seen>({ ...now, feed: 0 });
  if ((tab === 'feed' || tab === 'team') && seen[tab] !== now[tab]) setSeen({ ...seen, [tab]: now[tab] });
  // A rewind takes lines away: what comes in their place is new.
  else if (seen.feed > now.feed) setSeen({ ...seen, feed: now.feed });
  return {
    feed: tab === 'feed' ? 0 : Math.max(0, now.feed - seen.feed),
    intel: reading.unread.length,
    team: tab === 'team' ? 0 : Math.max(0, now.team - seen.team),
    desk: view.desk.waiting.filter((enquiry) => enquiry.takenBy === null).length,
  };
}
