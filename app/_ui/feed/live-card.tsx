'use client';

import { Radio, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Byline, type CardProps, Foot, Words } from './card-parts';
import { useClimbing } from './counters';
import { usePlayTime } from './feed-clock';
import { viewersAt } from './reach';
import { Storyboard } from './storyboard';

const frameMs = 8_000;

/** Somebody films right now: the picture goes on by itself with the game's clock, and one sees how many watch. */
export function LiveCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed');
  const frames = item.extras?.frames ?? [item.text];
  const index = usePlayTime((playMs) =>
    Math.min(frames.length - 1, Math.floor(Math.max(0, playMs - item.reach.sinceP) / frameMs)),
  );
  const viewers = useClimbing((playMs) => viewersAt(item.extras?.viewers ?? 1, item.reach, playMs));
  return (
    <div className="-mx-4">
      <Storyboard picture={item.picture} frames={frames} index={index} still className="aspect-[4/3]">
        <p className="absolute start-3 top-3 flex items-center gap-2 text-xs font-semibold">
          <span className="inline-flex items-center gap-1.5 rounded-sm bg-[#d92d20] px-2 py-0.5 tracking-wide uppercase">
            <Radio className="size-3.5" aria-hidden="true" />
            {t('live')}
          </span>
          <span className="inline-flex items-center gap-1.5 rounded-sm bg-black/60 px-2 py-0.5">
            <Users className="size-3.5" aria-hidden="true" />
            <span aria-hidden="true" className="figures">
              {viewers}
            </span>
            <span className="sr-only">{t('watching', { count: viewers })}</span>
          </span>
        </p>
      </Storyboard>
      <div className="px-4 pt-3">
        <Byline item={item} labelId={labelId} />
        <Words item={item} className="mt-2" />
        <Foot item={item} thread={thread} />
      </div>
    </div>
  );
}
