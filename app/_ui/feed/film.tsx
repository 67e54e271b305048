'use client';

import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { clockDigits } from '@/words/countdown-steps';
import type { FeedItem } from './feed-item';
import { Storyboard } from './storyboard';
import { usePlayback } from './use-playback';

const secondsShown = 3;

interface FilmProps {
  picture?: FeedItem['picture'];
  frames: readonly string[];
  /** how long it is said to be */
  seconds: number;
  /** Of the captions, where it isn't the reader's. */
  language?: string | undefined;
}

/** Seen in three seconds a frame: nobody has the minute that it is long. */
export function Film({ picture, frames, seconds, language }: FilmProps) {
  const t = useTranslations('common.feed');
  const length = clockDigits(seconds);
  const { playing, at, toggle, goTo } = usePlayback(frames.length * secondsShown);
  const index = Math.min(frames.length - 1, Math.floor(at / secondsShown));
  return (
    <Storyboard picture={picture} frames={frames} index={index} language={language} className="aspect-[4/3]">
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
