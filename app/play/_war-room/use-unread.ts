'use client';

import { useState } from 'react';
import type { PlayerView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';

export type PlayTab = 'feed' | 'desk' | 'intel' | 'team';

type Seen = Record<'feed' | 'intel' | 'team', number>;

/** What has come since each tab was last in front; the desk counts what waits, read or not. */
export function useUnread(view: PlayerView, tab: PlayTab): Record<PlayTab, number> {
  const lastLine = useLiveState(({ feed }) => feed.items.at(-1)?.n ?? 0);
  const now: Seen = {
    feed: lastLine,
    intel: view.intel.length + view.facts.length,
    team: view.chat.at(-1)?.n ?? 0,
  };
  const [seen, setSeen] = useState<Seen>({ ...now, intel: 0, feed: 0 });
  if (tab !== 'desk' && seen[tab] !== now[tab]) setSeen({ ...seen, [tab]: now[tab] });
  // A rewind takes lines away: what comes in their place is new.
  else if (seen.feed > now.feed || seen.intel > now.intel)
    setSeen({ ...seen, feed: Math.min(seen.feed, now.feed), intel: Math.min(seen.intel, now.intel) });
  return {
    feed: tab === 'feed' ? 0 : Math.max(0, now.feed - seen.feed),
    intel: tab === 'intel' ? 0 : Math.max(0, now.intel - seen.intel),
    team: tab === 'team' ? 0 : Math.max(0, now.team - seen.team),
    desk: view.desk.waiting.filter((enquiry) => enquiry.takenBy === null).length,
  };
}
