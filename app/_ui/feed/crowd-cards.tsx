'use client';

import { ArrowBigDown, ArrowBigUp, ChartColumn, MessagesSquare } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Byline, type CardProps, Foot, Words } from './card-parts';
import { CounterRow, useClimbing } from './counters';
import { Picture } from './picture';
import { countAt, votesAt } from './reach';

/** A board where people vote on what to read: the sum stands in a column of its own. */
export function ForumCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed');
  const votes = useClimbing((playMs) => countAt(item, 'likes', playMs));
  const comments = useClimbing((playMs) => countAt(item, 'replies', playMs));
  return (
    <div className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-3">
      <p className="flex flex-col items-center self-start rounded-md bg-sunken py-1.5 text-muted">
        <ArrowBigUp className="size-5" strokeWidth={1.75} aria-hidden="true" />
        <span aria-hidden="true" className="figures text-xs font-semibold text-text">
          {votes}
        </span>
        <span className="sr-only">{t('votesUp', { count: votes })}</span>
        <ArrowBigDown className="size-5" strokeWidth={1.75} aria-hidden="true" />
      </p>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-1.5 text-xs text-muted">
          <span className="font-semibold text-text">{item.channelName}</span>
          <span id={labelId}>
            <bdi>{item.author.handle ?? item.author.name}</bdi>
          </span>
          <time className="figures ms-auto whitespace-nowrap">{item.clock}</time>
        </p>
        {item.headline && (
          <h3 dir="auto" className="mt-1 text-lg leading-snug font-semibold text-balance">
            {item.headline}
          </h3>
        )}
        <Words item={item} className="mt-1" />
        {item.picture && <Picture picture={item.picture} className="mt-2.5 rounded-md border" />}
        <Foot
          item={item}
          thread={thread}
          counters={
            item.counts?.replies ? (
              <p className="mt-2 flex items-center gap-1.5 text-xs text-muted">
                <MessagesSquare className="size-3.5" aria-hidden="true" />
                <span className="tabular-nums">{t('comments', { count: comments })}</span>
              </p>
            ) : (
              <span />
            )
          }
        />
      </div>
    </div>
  );
}

/** A question to everybody: bars that say who is ahead, and how many have answered so far. */
export function PollCard({ item, labelId, thread }: CardProps) {
  const t = useTranslations('common.feed');
  const format = useFormatter();
  const votes = useClimbing((playMs) => votesAt(item, playMs));
  const options = item.extras?.options ?? [];
  const most = Math.max(0, ...options.map(({ share }) => share));
  return (
    <div>
      <Byline item={item} labelId={labelId} />
      <Words item={item} className="mt-2 font-semibold" />
      <ul className="mt-2.5 grid gap-1.5">
        {options.map(({ label, share }) => (
          <li key={label} className="relative overflow-hidden rounded-sm border border-line px-3 py-1.5">
            <span
              aria-hidden="true"
              data-chart
              className={
                share === most
                  ? 'absolute inset-y-0 start-0 bg-accent/30'
                  : 'absolute inset-y-0 start-0 bg-control/25'
              }
              style={{ width: `${share * 100}%` }}
            />
            <span className="relative flex justify-between gap-3 text-sm">
              <span className={share === most ? 'font-semibold' : ''}>{label}</span>
              <span className="figures">
                {format.number(share, { style: 'percent', maximumFractionDigits: 0 })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 flex items-center gap-1.5 text-xs text-muted">
        <ChartColumn className="size-3.5" aria-hidden="true" />
        <span className="tabular-nums">{t('pollVotes', { count: votes })}</span>
      </p>
      <Foot item={item} thread={thread} counters={<CounterRow item={item} />} />
    </div>
  );
}
