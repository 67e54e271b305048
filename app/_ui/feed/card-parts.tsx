import { BadgeCheck, ShieldAlert, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { AsWritten } from '../as-written';
import { Avatar } from '../avatar';
import { classNames } from '../class-names';
import { useTextLanguage } from '../text-language';
import { CounterRow } from './counters';
import { useFeedFacts } from './feed-facts';
import type { FeedAuthor, FeedItem } from './feed-item';
import { Quoted } from './quoted';
import type { Thread } from './thread';

/** What every kind of card is given: the item, the id under which its author is announced, and what hangs on it. */
export interface CardProps {
  item: FeedItem;
  labelId: string;
  thread: Thread;
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
      <time className="figures ms-auto shrink-0 whitespace-nowrap">{item.clock}</time>
    </p>
  );
}

/** The platform's tick beside a name says only that the platform has been asked, or paid. */
function Tick() {
  const t = useTranslations('common.feed');
  return (
    <>
      <BadgeCheck className="size-4 shrink-0 self-center text-accent" aria-hidden="true" />
      <span className="sr-only">{t('verified')}</span>
    </>
  );
}

interface AuthorNameProps {
  author: FeedAuthor;
  labelId: string;
  /** Whether the handle stands beside the name. */
  handle?: boolean;
}

export function AuthorName({ author, labelId, handle = true }: AuthorNameProps) {
  return (
    <span className="inline-flex min-w-0 max-w-full flex-wrap items-baseline gap-x-1.5">
      <span id={labelId} className="inline-flex min-w-0 items-baseline gap-1 font-semibold">
        <bdi className="min-w-0">{author.name}</bdi>
        {author.verified && <Tick />}
      </span>
      {handle && author.handle && <bdi className="truncate text-xs text-muted">{author.handle}</bdi>}
    </span>
  );
}

const organisations: readonly FeedAuthor['kind'][] = ['outlet', 'rival', 'official', 'company', 'impostor'];

/** People are round, organisations square; an impostor looks like what it pretends to be. */
export function AuthorAvatar({ author, size }: { author: FeedAuthor; size?: 'small' | 'medium' }) {
  const square = organisations.includes(author.kind);
  return <Avatar name={author.name} id={author.id} size={size} square={square} />;
}

/** A small head: avatar, name, and below it what the channel says of the post. */
export function Byline({ item, labelId, below }: Omit<CardProps, 'thread'> & { below?: ReactNode }) {
  return (
    <div className="flex items-center gap-2.5">
      <AuthorAvatar author={item.author} />
      <div className="min-w-0 flex-1 leading-tight">
        <AuthorName author={item.author} labelId={labelId} />
        <p className="mt-0.5 flex items-center gap-1.5 text-xs text-muted">
          {below ?? <span className="truncate">{item.channelName}</span>}
          <span aria-hidden="true">·</span>
          <time className="figures shrink-0 whitespace-nowrap">{item.clock}</time>
        </p>
      </div>
    </div>
  );
}

/** The words, with hashtags and mentions in the accent; hashtags that the text does not carry follow it. */
export function Words({ item, className }: { item: FeedItem; className?: string }) {
  const scenarios = useTextLanguage();
  const extra = (item.hashtags ?? []).map(withHash).filter((tag) => !item.text.includes(tag));
  const text = [item.text, ...extra].join(' ');
  return (
    <>
      <AsWritten
        language={item.language ?? scenarios}
        named={Boolean(item.language)}
        className={classNames('whitespace-pre-line text-pretty', className)}
      >
        {text.split(/((?<![\p{L}\p{N}])[#@][\p{L}\p{N}_]+)/u).map((part, index) =>
          index % 2 === 0 ? (
            part
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
            <span key={index} className="font-medium text-accent">
              {part}
            </span>
          ),
        )}
      </AsWritten>
    </>
  );
}

/** What the team itself has found out about what this post says. */
export function CheckedMark({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  const found = useFeedFacts().checked.get(item.n);
  if (found === undefined) return null;
  const Icon = found ? ShieldCheck : ShieldAlert;
  return (
    <p
      className={classNames(
        'mt-2.5 inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-xs font-medium',
        found ? 'border-good/50 bg-good/10 text-good' : 'border-danger/50 bg-danger/10 text-danger',
      )}
    >
      <Icon className="size-3.5" aria-hidden="true" />
      {t(found ? 'checkedTrue' : 'checkedFalse')}
    </p>
  );
}

interface FootProps {
  item: FeedItem;
  thread: Thread;
  /** The counters, where the kind has others than the usual row. */
  counters?: ReactNode;
}

/** Below the words: what it passes on, what the team knows of it, and how far it has come. */
export function Foot({ item, thread, counters }: FootProps) {
  return (
    <>
      {thread.quoted && <Quoted item={thread.quoted} />}
      <CheckedMark item={item} />
      {counters ?? <CounterRow item={item} />}
    </>
  );
}

function withHash(tag: string): string {
  return tag.startsWith('#') ? tag : `#${tag}`;
}
