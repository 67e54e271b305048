'use client';

import { ArrowUp, Pause, Play } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../empty-state';
import { IconButton } from '../icon-button';
import { KeyHint } from '../key-hint';
import { FeedCard } from './feed-card';
import { type FeedClock, FeedClockProvider } from './feed-clock';
import type { FeedItem } from './feed-item';
import { walkFeed } from './feed-keys';
import { useHeldFeed } from './use-held-feed';

interface FeedListProps {
  items: readonly FeedItem[];
  clock: FeedClock;
  /** Buttons under an item. */
  actionsFor?: ((item: FeedItem) => ReactNode) | undefined;
  /** Heading of the pane, where no panel or tab names it already. */
  title?: string | undefined;
  /** Beside the pause button: filters, listening. */
  tools?: ReactNode;
}

const topZone = 24;

/** Fills its place and scrolls inside it. Nothing moves under a reader: what is new waits behind a pill. */
export function FeedList({ items, clock, actionsFor, title, tools }: FeedListProps) {
  const t = useTranslations('common.feed');
  const [paused, setPaused] = useState(false);
  const [atTop, setAtTop] = useState(true);
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, held, freshAbove, release } = useHeldFeed(items, atTop && !paused);
  const nameOf = new Map(items.map((item) => [item.n, item.author.name]));

  function showNew() {
    release();
    setPaused(false);
    scroller.current?.scrollTo({ top: 0 });
  }

  return (
    <FeedClockProvider clock={clock}>
      <div className="relative flex min-h-0 flex-1 flex-col">
        <FeedBar paused={paused} held={held} onPause={setPaused} onShow={showNew}>
          {title && <h2 className="text-sm font-semibold text-text">{title}</h2>}
          {tools}
        </FeedBar>
        <div
          ref={scroller}
          role="feed"
          aria-label={t('label')}
          aria-busy={false}
          onKeyDown={walkFeed}
          onScroll={(event) => setAtTop(event.currentTarget.scrollTop < topZone)}
          className="min-h-0 flex-1 overflow-y-auto overscroll-contain"
        >
          {shown.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
          {shown.map((item, index) => (
            <FeedCard
              key={item.n}
              item={item}
              answers={item.replyTo === undefined ? undefined : nameOf.get(item.replyTo)}
              position={index + 1}
              total={shown.length}
              fresh={item.n > freshAbove}
              actions={actionsFor?.(item)}
            />
          ))}
        </div>
      </div>
    </FeedClockProvider>
  );
}

interface FeedBarProps {
  paused: boolean;
  held: number;
  onPause: (paused: boolean) => void;
  onShow: () => void;
  children: ReactNode;
}

function FeedBar({ paused, held, onPause, onShow, children }: FeedBarProps) {
  const t = useTranslations('common.feed');
  return (
    <div className="relative z-1 flex min-h-11 shrink-0 items-center gap-2 border-b border-line px-2 pl-4 text-xs text-muted">
      {children}
      <span className="ml-auto" />
      {paused && <span>{t('pausedWith', { count: held })}</span>}
      <span className="hidden items-center gap-1 pointer-fine:flex" title={t('keys')}>
        <KeyHint keys="J" /> <KeyHint keys="K" />
      </span>
      <IconButton
        icon={paused ? Play : Pause}
        label={paused ? t('resume') : t('pause')}
        aria-pressed={paused}
        size="small"
        onClick={() => onPause(!paused)}
      />
      {held > 0 && (
        <button
          type="button"
          onClick={onShow}
          className="absolute top-full left-1/2 mt-2 inline-flex min-h-9 -translate-x-1/2 animate-enter items-center gap-1.5 rounded-full border border-transparent bg-accent px-4 text-sm font-semibold whitespace-nowrap text-on-accent"
        >
          <ArrowUp className="size-4" aria-hidden="true" />
          {t('newItems', { count: held })}
        </button>
      )}
    </div>
  );
}
