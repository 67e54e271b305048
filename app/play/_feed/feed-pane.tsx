'use client';

import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { FeedItem } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { FeedList } from '../../_ui/feed/feed-list';
import { shownItem } from '../../_ui/feed/shown-item';
import { SegmentedControl } from '../../_ui/segmented-control';

type Filter = 'all' | 'public' | 'direct';

/** What reaches the company alone: calls, letters, mails, staff. */
const directKinds: readonly FeedItem['kind'][] = ['call', 'mail', 'letter', 'internal', 'notice'];

/** The public conversation as it comes in, and what arrives at the company between it. */
export function FeedPane() {
  const items = useLiveState((state) => state.feed.items);
  const feedId = useLiveState((state) => state.feed.feedId);
  const moment = useLiveState((state) => state.moment);
  const firstDay = useLiveState((state) => state.view?.clock.firstDay ?? 'monday');
  const locale = useLocale();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = useMemo(
    () => items.filter((item) => passes(item, filter)).map((item) => shownItem(item, firstDay, locale)),
    [items, filter, firstDay, locale],
  );
  const clock = { playMs: moment?.p ?? 0, at: moment?.at ?? 0, rate: moment?.rate ?? 0 };
  return (
    <FeedList
      key={`${feedId} ${filter}`}
      items={shown}
      clock={clock}
      tools={<FeedFilter filter={filter} onFilter={setFilter} />}
    />
  );
}

function FeedFilter({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const t = useTranslations('play.feed');
  return (
    <SegmentedControl
      label={t('filter')}
      size="small"
      className="-ml-2"
      value={filter}
      onValueChange={onFilter}
      options={[
        { value: 'all', label: t('all') },
        { value: 'public', label: t('public') },
        { value: 'direct', label: t('direct') },
      ]}
    />
  );
}

function passes(item: FeedItem, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'public':
      return !directKinds.includes(item.kind);
    case 'direct':
      return directKinds.includes(item.kind);
  }
}
