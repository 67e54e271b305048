'use client';

import { Eye, Heart, type LucideIcon, MessageCircle, Repeat2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { usePlayTime } from './feed-clock';
import type { FeedItem } from './feed-item';
import { type Counter, countAt, reachAt } from './reach';

const shortFrom = 10_000;
const roundFrom = 100_000;

/** A number that climbs, as the reader's language writes it: full digits while they have room, since a rising counter is the drama. */
export function useClimbing(read: (playMs: number) => number): string {
  const format = useFormatter();
  return usePlayTime((playMs) => {
    const value = read(playMs);
    if (value < shortFrom) return format.number(value);
    const maximumFractionDigits = value < roundFrom || value >= 1_000_000 ? 1 : 0;
    return format.number(value, { notation: 'compact', maximumFractionDigits });
  });
}

interface CountProps {
  icon?: LucideIcon | undefined;
  value: string;
  /** The whole in words, for whoever doesn't see the sign. */
  words: string;
}

export function Count({ icon: Icon, value, words }: CountProps) {
  return (
    <span className="inline-flex items-center gap-1 max-[22.5rem]:gap-0.5">
      {Icon && <Icon className="size-4 max-[22.5rem]:size-3.5" strokeWidth={1.75} aria-hidden="true" />}
      <span aria-hidden="true" className="figures text-[0.8125rem] max-[22.5rem]:text-xs">
        {value}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

export function ReachCount({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  const value = useClimbing((playMs) => reachAt(item.reach, playMs));
  if (item.reach.to === 0) return null;
  return <Count icon={Eye} value={value} words={t('reach', { count: value })} />;
}

const icons = { likes: Heart, reposts: Repeat2, replies: MessageCircle } as const;

export function CounterOf({ item, counter }: { item: FeedItem; counter: Counter }) {
  const t = useTranslations('common.feed');
  const value = useClimbing((playMs) => countAt(item, counter, playMs));
  if (!item.counts?.[counter]) return null;
  return <Count icon={icons[counter]} value={value} words={t(counter, { count: value })} />;
}

/** Replies, reposts, likes and views below a post, evenly spread as one knows them. */
export function CounterRow({ item }: { item: FeedItem }) {
  if (item.reach.to === 0 && !item.counts) return null;
  return (
    <p className="mt-2.5 flex max-w-sm flex-wrap items-center justify-between gap-x-2 gap-y-1 text-muted">
      <CounterOf item={item} counter="replies" />
      <CounterOf item={item} counter="reposts" />
      <CounterOf item={item} counter="likes" />
      <ReachCount item={item} />
    </p>
  );
}
