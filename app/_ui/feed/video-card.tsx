'use client';

import { Video } from 'lucide-react';
import { Byline, type CardProps, Foot, Words } from './card-parts';
import { Film } from './film';
import { Picture } from './picture';

/** A short video as one meets it: it fills the width, tells itself in captioned frames, and has a bar to see how long. */
export function VideoCard({ item, labelId, thread }: CardProps) {
  const frames = item.extras?.frames;
  return (
    <div className="-mx-4">
      {frames ? (
        <Film picture={item.picture} frames={frames} seconds={item.extras?.seconds ?? 0} />
      ) : (
        <Picture picture={item.picture} video className="border-y" />
      )}
      <div className="px-4 pt-3">
        {item.headline && (
          <p dir="auto" className="mb-2 text-lg leading-snug font-semibold text-balance">
            {item.headline}
          </p>
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
