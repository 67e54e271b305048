import { useTranslations } from 'use-intl';
import { Avatar } from '../avatar';
import type { FeedItem } from './feed-item';

/** A post within a post. */
export function Quoted({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  return (
    <blockquote className="mt-2.5 rounded-md border border-line bg-sunken/60 px-3 py-2.5 text-sm">
      <p className="flex items-center gap-1.5">
        <Avatar name={item.author.name} id={item.author.id} size="small" />
        <span className="sr-only">{t('quoted')}</span>
        <bdi className="min-w-0 truncate font-semibold">{item.author.name}</bdi>
        <time className="figures ms-auto shrink-0 text-xs text-muted">{item.clock}</time>
      </p>
      {item.headline && (
        <p dir="auto" className="mt-1.5 font-semibold">
          {item.headline}
        </p>
      )}
      <p dir="auto" className="mt-1 line-clamp-4 text-pretty">
        {item.text}
      </p>
    </blockquote>
  );
}
