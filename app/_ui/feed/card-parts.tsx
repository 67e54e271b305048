import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Avatar } from '../avatar';
import { classNames } from '../class-names';
import type { FeedAuthor, FeedItem } from './feed-item';
import { ReachCounter } from './reach-counter';

/** What every kind of card is given: the item, and the id under which its author is announced. */
export interface CardProps {
  item: FeedItem;
  labelId: string;
}

/** Channel and scenario time: the same on every card, so that the eye finds them. */
export function Meta({ item, icon, tone }: { item: FeedItem; icon?: ReactNode; tone?: string }) {
  return (
    <p className={classNames('flex items-center gap-1.5 text-xs', tone ?? 'text-muted')}>
      {icon && (
        <span aria-hidden="true" className="[&>svg]:size-3.5">
          {icon}
        </span>
      )}
      <span className="truncate">{item.channelName}</span>
      <time className="figures ml-auto shrink-0 whitespace-nowrap">{item.clock}</time>
    </p>
  );
}

export function AuthorName({ author, labelId }: { author: FeedAuthor; labelId: string }) {
  const t = useTranslations('common.feed');
  return (
    <span className="inline-flex min-w-0 max-w-full flex-wrap items-center gap-x-1.5">
      <span id={labelId} className="font-semibold">
        {author.name}
      </span>
      {author.verified && author.kind !== 'company' && (
        <span className="inline-flex items-center gap-1 text-xs font-medium text-good">
          <BadgeCheck className="size-4" aria-hidden="true" />
          {t('checked')}
        </span>
      )}
      {author.handle && <span className="truncate text-xs text-muted">{author.handle}</span>}
    </span>
  );
}

const organisations: readonly FeedAuthor['kind'][] = ['outlet', 'rival', 'official', 'company', 'impostor'];

/** People are round, organisations square; an impostor looks like what it pretends to be. */
export function AuthorAvatar({ author, size }: { author: FeedAuthor; size?: 'small' | 'medium' }) {
  const square = organisations.includes(author.kind);
  return <Avatar name={author.name} id={author.id} size={size} square={square} />;
}

/** The words, with hashtags in the accent; those that the text does not carry follow it. */
export function Words({ item, className }: { item: FeedItem; className?: string }) {
  const extra = (item.hashtags ?? []).map(withHash).filter((tag) => !item.text.includes(tag));
  const text = [item.text, ...extra].join(' ');
  return (
    <p className={classNames('whitespace-pre-line text-pretty', className)}>
      {text.split(/(#[\p{L}\p{N}_]+)/u).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          <span key={index} className="font-medium text-accent">
            {part}
          </span>
        ),
      )}
    </p>
  );
}

interface FootProps {
  item: FeedItem;
  /** The sign of the channel, where its name does not stand above. */
  channel?: ReactNode;
}

export function Foot({ item, channel }: FootProps) {
  return (
    <>
      {item.reply && (
        <blockquote className="mt-2.5 border-l-2 border-control pl-3 text-sm">
          <p className="font-semibold">{item.reply.name}</p>
          <p className="text-pretty">{item.reply.text}</p>
        </blockquote>
      )}
      {(channel || item.reach.to > 0) && (
        <div className="mt-1.5 flex flex-wrap items-center gap-x-4 text-xs text-muted">
          {channel && (
            <span className="inline-flex items-center gap-1.5 [&>svg]:size-3.5">
              {channel}
              {item.channelName}
            </span>
          )}
          <ReachCounter reach={item.reach} />
        </div>
      )}
    </>
  );
}

function withHash(tag: string): string {
  return tag.startsWith('#') ? tag : `#${tag}`;
}
