'use client';

import { Bookmark, BookmarkCheck, Hourglass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../button';
import { AuthorAvatar, type CardProps, CheckedMark } from './card-parts';
import { usePlayTime } from './feed-clock';
import { useFeedFacts } from './feed-facts';
import type { FeedItem } from './feed-item';

/** A story runs out while one looks at it. Then only who saved it still has it. */
export function StoryCard({ item, labelId }: CardProps) {
  const { saved } = useFeedFacts();
  const goneP = item.extras?.goneP ?? Number.POSITIVE_INFINITY;
  const gone = usePlayTime((playMs) => playMs >= goneP);
  const own = saved?.get(item.n)?.mine ?? false;
  if (gone && saved && !own) return <GoneStory item={item} labelId={labelId} />;
  return (
    <div>
      <div className="relative flex min-h-72 max-w-sm flex-col justify-between overflow-hidden rounded-md bg-[linear-gradient(160deg,#5b3a8e_0%,#a13d6f_55%,#d9774b_100%)] p-4 text-white">
        {item.picture && (
          <>
            {/* biome-ignore lint/performance/noImgElement: small files of our own, already in their size */}
            <img
              src={item.picture.src}
              alt={item.picture.alt}
              loading="lazy"
              className="absolute inset-0 size-full object-cover"
            />
            <div aria-hidden="true" className="absolute inset-0 bg-black/45" />
          </>
        )}
        <div className="relative">
          <TimeLeft item={item} />
          <div className="mt-3 flex items-center gap-2">
            <AuthorAvatar author={item.author} size="small" />
            <bdi id={labelId} className="min-w-0 truncate text-sm font-semibold">
              {item.author.handle ?? item.author.name}
            </bdi>
            <time className="figures ms-auto text-xs">{item.clock}</time>
          </div>
        </div>
        <p
          dir="auto"
          className="relative self-center py-6 text-center text-xl leading-snug font-semibold text-balance [text-shadow:0_1px_4px_rgb(0_0_0/0.55)]"
        >
          {item.text}
        </p>
        <p className="relative text-xs">{item.channelName}</p>
      </div>
      <CheckedMark item={item} />
      <SaveStory item={item} own={own} gone={gone} />
    </div>
  );
}

const steps = 40;

function TimeLeft({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  const { goneP = 0 } = item.extras ?? {};
  const lasts = Math.max(1, goneP - item.reach.sinceP);
  const left = usePlayTime((playMs) => Math.ceil(Math.min(1, Math.max(0, (goneP - playMs) / lasts)) * steps));
  const seconds = usePlayTime((playMs) => Math.max(0, Math.ceil((goneP - playMs) / 1000)));
  return (
    <p className="flex items-center gap-2 text-xs">
      <span aria-hidden="true" className="h-1 flex-1 overflow-hidden rounded-full bg-white/35">
        <span className="block h-full bg-white" style={{ width: `${(left / steps) * 100}%` }} />
      </span>
      <span translate="no" className="figures">
        <span aria-hidden="true">{seconds}</span>
        <span className="sr-only">{t('storyLeft', { seconds })}</span>
      </span>
    </p>
  );
}

function SaveStory({ item, own, gone }: { item: FeedItem; own: boolean; gone: boolean }) {
  const t = useTranslations('common.feed');
  const { save } = useFeedFacts();
  if (own) {
    return (
      <p className="mt-2.5 flex items-center gap-1.5 text-sm text-good">
        <BookmarkCheck className="size-4" aria-hidden="true" />
        {gone ? t('storyOnlyYours') : t('storySaved')}
      </p>
    );
  }
  if (!save || gone) return null;
  return (
    <Button kind="secondary" size="small" className="mt-2.5" onClick={() => save(item.n)}>
      <Bookmark className="size-4" aria-hidden="true" />
      {t('saveStory')}
    </Button>
  );
}

function GoneStory({ item, labelId }: Omit<CardProps, 'thread'>) {
  const t = useTranslations('common.feed');
  const others = useFeedFacts().saved?.get(item.n)?.others ?? [];
  return (
    <div className="flex items-start gap-3 rounded-md border border-dashed border-control px-3.5 py-3 text-sm text-muted">
      <Hourglass className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      <p className="min-w-0 flex-1">
        <bdi id={labelId} className="font-semibold text-text">
          {item.author.handle ?? item.author.name}
        </bdi>{' '}
        {t('storyGone')} {others.length > 0 && t('storySavedBy', { names: others.join(', ') })}
      </p>
      <time className="figures shrink-0 text-xs">{item.clock}</time>
    </div>
  );
}
