'use client';

import { Angry, Forward, Frown, MessageCircle, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Count, useClimbing } from './counters';
import type { FeedItem } from './feed-item';
import { countAt } from './reach';

const faces = [
  { Icon: Angry, tone: 'bg-danger' },
  { Icon: Frown, tone: 'bg-warn' },
  { Icon: ThumbsUp, tone: 'bg-accent' },
] as const;

/** Three faces and a sum, then comments and shares: how a broad network counts. */
export function Reactions({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  const reactions = useClimbing((playMs) => countAt(item, 'likes', playMs));
  const comments = useClimbing((playMs) => countAt(item, 'replies', playMs));
  const shares = useClimbing((playMs) => countAt(item, 'reposts', playMs));
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-2 border-t border-line pt-2 text-xs text-muted">
      <span aria-hidden="true" className="flex -space-x-1">
        {faces.map(({ Icon, tone }) => (
          <span
            key={tone}
            className={`flex size-5 items-center justify-center rounded-full border-2 border-surface text-background ${tone}`}
          >
            <Icon className="size-3" strokeWidth={2.5} />
          </span>
        ))}
      </span>
      <span aria-hidden="true" className="figures">
        {reactions}
      </span>
      <span className="sr-only">{t('reactions', { count: reactions })}</span>
      <span className="ms-auto flex gap-x-3">
        <Count icon={MessageCircle} value={comments} words={t('comments', { count: comments })} />
        <Count icon={Forward} value={shares} words={t('shares', { count: shares })} />
      </span>
    </p>
  );
}
