'use client';

import { ImageOff, Play } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../class-names';
import type { FeedItem } from './feed-item';

interface PictureProps {
  picture: FeedItem['picture'];
  /** A still of a video: a play glyph, nothing to play. */
  video?: boolean | undefined;
  className?: string | undefined;
}

export function Picture({ picture, video = false, className }: PictureProps) {
  const t = useTranslations('common.feed');
  const [broken, setBroken] = useState(false);
  const seen = picture !== undefined && !broken;
  const aspect = shapeOf(picture !== undefined, seen, video);
  return (
    <div className={classNames('relative overflow-hidden border-line bg-sunken', aspect, className)}>
      {seen ? (
        // biome-ignore lint/performance/noImgElement: small files of our own, already in their size
        <img
          src={picture.src}
          alt={picture.alt}
          loading="lazy"
          ref={(image) => {
            // It may have failed before React was there to hear it.
            if (image?.complete && image.naturalWidth === 0 && image.currentSrc !== '') setBroken(true);
          }}
          onError={() => setBroken(true)}
          className="size-full object-cover"
        />
      ) : (
        <div className="flex size-full flex-col items-center justify-center gap-2 p-6 text-center text-sm text-muted">
          {!video && <ImageOff className="size-6" aria-hidden="true" />}
          {picture && <p className={classNames('max-w-xs text-pretty', video && 'mt-auto')}>{picture.alt}</p>}
        </div>
      )}
      {video && (
        <>
          <span
            aria-hidden="true"
            className={classNames(
              'absolute inset-0 m-auto flex items-center justify-center rounded-full bg-black/70 text-white',
              picture ? 'size-14' : 'size-10',
            )}
          >
            <Play className="ml-0.5 size-6 fill-current" />
          </span>
          <span className="sr-only">{t('video')}</span>
        </>
      )}
    </div>
  );
}

/** A video that nobody drew a still for is a strip, not a black wall. */
function shapeOf(drawn: boolean, seen: boolean, video: boolean): string {
  if (video) return drawn ? 'aspect-video' : 'h-16';
  return seen ? 'aspect-[16/9]' : 'aspect-[2/1]';
}
