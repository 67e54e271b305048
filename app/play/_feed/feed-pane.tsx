'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { useLiveState } from '../../_live/live-provider';
import { FeedList } from '../../_ui/feed/feed-list';
import { shownItem } from './shown-item';

/** The public conversation as it comes in. */
export function FeedPane() {
  const items = useLiveState((state) => state.feed.items);
  const moment = useLiveState((state) => state.moment);
  const firstDay = useLiveState((state) => state.view?.clock.firstDay ?? 'monday');
  const locale = useLocale();
  const shown = useMemo(
    () => items.map((item) => shownItem(item, firstDay, locale)),
    [items, firstDay, locale],
  );
  const clock = { playMs: moment?.p ?? 0, at: moment?.at ?? 0, running: (moment?.rate ?? 0) > 0 };
  return <FeedList items={shown} clock={clock} />;
}
