'use client';

import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { FeedItem, PlayerView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { FeedList } from '../../_ui/feed/feed-list';
import { shownItem } from '../../_ui/feed/shown-item';
import { SegmentedControl } from '../../_ui/segmented-control';
import { NewPost } from '../_words/new-post';
import { OnTheWay } from '../_words/on-the-way';
import { ReplyAction } from '../_words/reply-action';
import { useFeedClock } from './use-feed-clock';
import { useTeamFacts } from './use-feed-facts';

type Filter = 'all' | 'public' | 'direct';

/** What reaches the company alone: calls, letters, mails, staff. */
const directKinds: readonly FeedItem['kind'][] = ['call', 'mail', 'letter', 'document', 'internal', 'notice'];

/** The public conversation as it comes in, and what arrives at the company between it. */
export function FeedPane({ view }: { view: PlayerView }) {
  const items = useLiveState((state) => state.feed.items);
  const feedId = useLiveState((state) => state.feed.feedId);
  const clock = useFeedClock();
  const locale = useLocale();
  const facts = useTeamFacts(view);
  const [filter, setFilter] = useState<Filter>('all');
  const { firstDay } = view.clock;
  const all = useMemo(
    () => items.map((item) => shownItem(item, firstDay, locale)),
    [items, firstDay, locale],
  );
  const shown = useMemo(() => all.filter((item) => passes(item.kind, filter)), [all, filter]);
  const answerable = useMemo(
    () => new Set(items.filter((item) => item.answerable).map(({ n }) => n)),
    [items],
  );
  return (
    <>
      <OnTheWay view={view} />
      <FeedList
        key={feedId}
        choice={filter}
        items={shown}
        all={all}
        clock={clock}
        facts={facts}
        actionsFor={(item) => answerable.has(item.n) && <ReplyAction view={view} item={item} />}
        tools={
          <>
            <FeedFilter filter={filter} onFilter={setFilter} />
            <NewPost view={view} />
          </>
        }
      />
    </>
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

function passes(kind: FeedItem['kind'], filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'public':
      return !directKinds.includes(kind);
    case 'direct':
      return directKinds.includes(kind);
  }
}
