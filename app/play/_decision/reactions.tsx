'use client';

import { useTranslations } from 'use-intl';
import { useShallow } from 'zustand/react/shallow';
import type { FeedItem } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { Avatar } from '../../_ui/avatar';

const most = 2;
const publicVoices: readonly FeedItem['author']['kind'][] = [
  'person',
  'journalist',
  'outlet',
  'official',
  'rival',
];

/** The first two voices from outside after the decision. */
export function Reactions({ since }: { since: number }) {
  const t = useTranslations('play.reveal');
  const items = useLiveState(
    useShallow(({ feed }) => feed.items.filter((item) => reacts(item, since)).slice(0, most)),
  );
  return (
    <section aria-label={t('reactions')}>
      <h3 className="kicker">{t('reactions')}</h3>
      {items.length === 0 && <p className="mt-1 text-sm text-muted">{t('noReactions')}</p>}
      <ul className="mt-1.5 flex flex-col gap-2.5">
        {items.map((item) => (
          <li key={item.n} className="flex animate-enter gap-2.5 text-sm">
            <Avatar name={item.author.name} id={item.author.id} size="small" />
            <p className="min-w-0">
              <span className="font-semibold">{item.author.name}</span>{' '}
              <span className="text-xs text-muted">{item.channelName}</span>
              <span className="line-clamp-3">{item.headline ?? item.text}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reacts(item: FeedItem, since: number): boolean {
  return (
    item.p > since &&
    item.kind !== 'company' &&
    item.kind !== 'notice' &&
    publicVoices.includes(item.author.kind)
  );
}
