'use client';

import { Pause, Play, Video } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { clockDigits } from '@/words/countdown-steps';
import { Byline, type CardProps, Foot, Words } from './card-parts';
import type { FeedItem } from './feed-item';
import { Picture } from './picture';
import { Storyboard } from './storyboard';
import { usePlayback } from './use-playback';

/** A short video as one meets it: it fills the width, tells itself in captioned frames, and has a bar to see how long. */
export function VideoCard({ item, labelId, thread }: CardProps) {
  const frames = item.extras?.frames;
  return (
    <div className="-mx-4">
      {frames ? (
        <Film item={item} frames={frames} />
      ) : (
        <Picture picture={item.picture} video className="border-y" />
      )}
      <div className="px-4 pt-3">
        {item.headline && (
          <p className="mb-2 text-lg leading-snug font-semibold text-balance">{item.headline}</p>
        )}
        <Byline
          item={item}
          labelId={labelId}
          below={
            <span className="inline-flex min-w-0 items-center gap-1">
              <Video className="size-3 shrink-0" aria-hidden="true" />
              <span className="truncate">{item.channelName}</span>
            </span>
          }
        />
        <Words item={item} className="mt-2" />
        <Foot item={item} thread={thread} />
      </div>
    </div>
  );
}

const secondsShown = 3;

/** Seen in three seconds a frame: nobody has the minute that it is long. */
function Film({ item, frames }: { item: FeedItem; frames: readonly string[] }) {
  const t = useTranslations('common.feed');
  const length = clockDigits(item.extras?.seconds ?? 0);
  const { playing, at, toggle, goTo } = usePlayback(frames.length * secondsShown);
  const index = Math.min(frames.length - 1, Math.floor(at / secondsShown));
  return (
    <Storyboard picture={item.picture} frames={frames} index={index} className="aspect-[4/3]">
      <button
        type="button"
        onClick={toggle}
        aria-label={playing ? t('stop') : t('play', { time: length })}
        className="group absolute inset-0 flex items-center justify-center focus-visible:-outline-offset-4"
      >
        <span
          className={`flex size-14 items-center justify-center rounded-full bg-black/60 text-white transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100 ${playing ? 'opacity-0' : ''}`}
        >
          {playing ? (
            <Pause className="size-6 fill-current" />
          ) : (
            <Play className="ms-0.5 size-6 fill-current" />
          )}
        </span>
      </button>
      <span
        translate="no"
        aria-hidden="true"
        className="figures absolute end-2.5 top-2.5 rounded-sm bg-black/65 px-1.5 text-xs leading-5"
      >
        {length}
      </span>
      <div className="absolute inset-x-0 bottom-0 z-1 flex gap-1 px-2.5 pb-1.5">
        {frames.map((caption, place) => (
          <button
            key={caption}
            type="button"
            onClick={() => goTo(place * secondsShown)}
            aria-label={t('frame', { number: String(place + 1), of: String(frames.length) })}
            aria-current={place === index}
            className="flex h-4 flex-1 items-center"
          >
            <span className="h-1 w-full overflow-hidden rounded-full bg-white/35">
              <span
                className="block h-full bg-white"
                style={{ width: `${Math.max(0, Math.min(1, at / secondsShown - place)) * 100}%` }}
              />
            </span>
          </button>
        ))}
      </div>
    </Storyboard>
  );
}
