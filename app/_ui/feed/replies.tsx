'use client';

import { CornerDownRight, MessageCircle } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Avatar } from '../avatar';
import { classNames } from '../class-names';
import type { FeedItem } from './feed-item';

/** The post that this one answers, in a line above it; a line leads from the one to the other. */
export function Parent({ item }: { item: FeedItem }) {
  const t = useTranslations('common.feed');
  return (
    <p className="mb-2 flex min-w-0 items-center gap-2 text-xs text-muted">
      <CornerDownRight
        aria-hidden="true"
        className="ms-3 size-4 shrink-0 -scale-y-100 text-control rtl:-scale-x-100"
        strokeWidth={1.75}
      />
      <span className="min-w-0 truncate">
        <bdi className="font-semibold text-text">{t('answerTo', { name: item.author.name })}</bdi>{' '}
        <span aria-hidden="true">{item.text}</span>
      </span>
    </p>
  );
}

/** Comments are read under a picture; elsewhere one asks for the answers. */
const openKinds: readonly FeedItem['kind'][] = ['photo', 'video', 'live', 'network', 'forum', 'company'];
const openAtOnce = 2;

/** What others answered: indented, with a line; the latest are seen at once where one reads comments, our own everywhere. */
export function Replies({ to, replies }: { to: FeedItem; replies: readonly FeedItem[] }) {
  const t = useTranslations('common.feed');
  const [all, setAll] = useState(false);
  const list = useId();
  if (replies.length === 0) return null;
  const latest = openKinds.includes(to.kind) ? replies.slice(-openAtOnce) : [];
  const few = replies.filter((reply) => latest.includes(reply) || reply.kind === 'company');
  const shown = all ? replies : few;
  const more = replies.length > few.length;
  return (
    <div className="mt-3">
      {more && (
        <button
          type="button"
          aria-expanded={all}
          aria-controls={list}
          onClick={() => setAll(!all)}
          className="-mx-2 inline-flex min-h-9 items-center gap-1.5 rounded-sm px-2 text-sm font-medium text-accent hover:bg-accent/8"
        >
          <MessageCircle className="size-4" aria-hidden="true" />
          {all ? t('fewerReplies') : t('showReplies', { count: replies.length })}
        </button>
      )}
      <ol id={list} className={classNames('border-s-2 border-line ps-3', shown.length > 0 && 'mt-1.5')}>
        {shown.map((reply) => (
          <li key={reply.n} className="flex gap-2 py-1.5 text-sm">
            <Avatar name={reply.author.name} id={reply.author.id} size="small" />
            <div className="min-w-0">
              <p className="leading-tight">
                <bdi className="font-semibold">{reply.author.name}</bdi>{' '}
                {reply.kind === 'company' && <span className="text-xs text-accent">{t('yours')}</span>}{' '}
                <time className="figures text-xs text-muted">{reply.clock}</time>
              </p>
              <p dir="auto" className="text-pretty">
                {reply.text}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
