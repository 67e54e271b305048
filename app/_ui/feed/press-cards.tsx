'use client';

import { Radio, Star } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { classNames } from '../class-names';
import { AuthorAvatar, AuthorName, type CardProps, CheckedMark, Foot, Meta, Words } from './card-parts';
import { useClimbing } from './counters';
import { Picture } from './picture';
import { countAt } from './reach';

const headlines = {
  1: 'text-[1.75rem] leading-[1.12] font-bold tracking-[-0.015em]',
  2: 'text-xl leading-tight font-semibold',
  3: 'text-lg leading-snug font-semibold',
} as const;

/** Press: a masthead, a headline as loud as the day is, a standfirst. */
export function NewsCard({ item, labelId, thread }: CardProps) {
  const level = item.extras?.level ?? 2;
  return (
    <div className="font-serif">
      <div
        className={classNames(
          'border-t-[3px] border-text pt-1.5',
          level === 1 && 'border-b pb-1.5 text-center',
        )}
      >
        <p
          id={labelId}
          className={classNames(
            'leading-tight font-bold tracking-[-0.01em]',
            level === 1 ? 'text-xl' : 'text-base',
          )}
        >
          <bdi>{item.author.name}</bdi>
        </p>
        <div className={classNames('font-sans', level === 1 && 'mt-0.5')}>
          <Meta item={item} />
        </div>
      </div>
      {item.extras?.kicker && (
        <p className="mt-2.5 font-sans text-xs font-semibold tracking-[0.06em] text-danger uppercase">
          {item.extras.kicker}
        </p>
      )}
      {item.headline && (
        <h3
          dir="auto"
          className={classNames('text-balance', item.extras?.kicker ? 'mt-0.5' : 'mt-2', headlines[level])}
        >
          {item.headline}
        </h3>
      )}
      {item.picture && <Picture picture={item.picture} className="mt-3" />}
      <Words item={item} className="mt-2" />
      <div className="font-sans">
        <Foot item={item} thread={thread} />
      </div>
    </div>
  );
}

/** What interrupts everything else; the same words run as a banner over the screen when they come. */
export function BreakingCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed');
  return (
    <div className="-mx-4 -my-3.5 bg-[#9f1c14] px-4 py-3.5 text-white">
      <p className="flex items-center gap-2 text-xs font-bold tracking-[0.08em] uppercase">
        <Radio className="size-4" aria-hidden="true" />
        {item.extras?.kicker ?? t('kind.breaking')}
        <time className="figures ms-auto font-normal tracking-normal normal-case">{item.clock}</time>
      </p>
      <h3 dir="auto" className="mt-1.5 font-serif text-xl leading-tight font-bold text-balance">
        {item.headline}
      </h3>
      {item.picture && <Picture picture={item.picture} className="mt-2.5" />}
      <Words item={item} className="mt-1.5 [&_span]:text-white" />
      <p id={labelId} className="mt-2 text-xs">
        <bdi>{item.author.name}</bdi>
      </p>
      <Foot item={item} thread={thread} counters={<span />} />
    </div>
  );
}

const fiveStars = [1, 2, 3, 4, 5] as const;

/** A review: the stars before the words. */
export function ReviewCard({ item, labelId }: CardProps) {
  const t = useTranslations('common.feed');
  const format = useFormatter();
  const stars = item.extras?.stars ?? 0;
  const helpful = useClimbing((playMs) => countAt(item, 'likes', playMs));
  return (
    <div className="rounded-md border border-line p-3.5">
      <div className="flex items-center gap-2.5 text-sm">
        <AuthorAvatar author={item.author} size="small" />
        <AuthorName author={item.author} labelId={labelId} />
        <time className="figures ms-auto shrink-0 text-xs text-muted">{item.clock}</time>
      </div>
      {stars > 0 && (
        <p className="mt-2.5 flex items-center gap-1">
          <span className="sr-only">{t('stars', { count: stars })}</span>
          {fiveStars.map((star) => (
            <Star
              key={star}
              aria-hidden="true"
              className={classNames(
                'size-5',
                star <= stars ? 'fill-warn text-warn' : 'fill-control/25 text-transparent',
              )}
            />
          ))}
          <span aria-hidden="true" className="figures ms-1.5 text-sm font-semibold">
            {format.number(stars, { minimumFractionDigits: 1 })}
          </span>
        </p>
      )}
      {item.headline && (
        <p dir="auto" className="mt-1.5 font-semibold">
          {item.headline}
        </p>
      )}
      <Words item={item} className="mt-1.5" />
      <CheckedMark item={item} />
      <p className="mt-2.5 flex flex-wrap gap-x-3 text-xs text-muted">
        <span>{item.channelName}</span>
        <span className="tabular-nums">{t('helpful', { count: helpful })}</span>
      </p>
    </div>
  );
}
