'use client';

import { Fragment, type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../empty-state';
import { FeedBar } from './feed-bar';
import { FeedCard } from './feed-card';
import { type FeedClock, FeedClockProvider } from './feed-clock';
import { type FeedFacts, FeedFactsProvider } from './feed-facts';
import type { FeedItem } from './feed-item';
import { walkFeed } from './feed-keys';
import { threadsOf } from './thread';
import { useHeldFeed } from './use-held-feed';

interface FeedListProps {
  items: readonly FeedItem[];
  /** Everything the reader may see, for threads and quotes, where `items` are a choice of it. */
  all?: readonly FeedItem[] | undefined;
  clock: FeedClock;
  /** What the team has made of single posts; absent: nothing. */
  facts?: FeedFacts | undefined;
  /** Another choice of posts begins at its top. */
  choice?: string | undefined;
  /** Buttons under an item. */
  actionsFor?: ((item: FeedItem) => ReactNode) | undefined;
  /** Heading of the pane, where no panel or tab names it already. */
  title?: string | undefined;
  /** Beside the button that holds: filters, listening. */
  tools?: ReactNode;
}

const topZone = 24;

/** Fills its place and scrolls inside it. It flows for whoever watches its top; nothing moves under whoever reads. */
export function FeedList({
  items,
  all = items,
  clock,
  facts,
  choice = '',
  actionsFor,
  title,
  tools,
}: FeedListProps) {
  const t = useTranslations('common.feed');
  const [holding, setHolding] = useState(false);
  const [reading, setReading] = useState({ choice, far: false, byKeys: false });
  const scroller = useRef<HTMLDivElement>(null);
  if (reading.choice !== choice) setReading({ choice, far: false, byKeys: false });
  const flowing = !holding && !reading.far && !reading.byKeys;
  const { shown, held, freshAbove, readUpTo, release } = useHeldFeed(items, flowing);
  const threadOf = useMemo(() => threadsOf(all), [all]);

  function showNew() {
    release();
    setHolding(false);
    scroller.current?.scrollTo({ top: 0 });
  }

  return (
    <WithFacts facts={facts}>
      <FeedClockProvider clock={clock}>
        <div className="relative flex min-h-0 flex-1 flex-col">
          <FeedBar holding={holding} held={held} onHold={setHolding} onShow={showNew}>
            {title && <h2 className="text-sm font-semibold text-text">{title}</h2>}
            {tools}
          </FeedBar>
          {shown.length === 0 && (
            <EmptyState drawing="posts" title={t('empty')}>
              {t('emptyHint')}
            </EmptyState>
          )}
          <div
            key={choice}
            ref={scroller}
            role="feed"
            // A feed is made of articles: before the first one it is none yet.
            hidden={shown.length === 0}
            aria-label={t('label')}
            aria-busy={false}
            onKeyDown={walkFeed}
            onFocus={({ target }) => setReading({ ...reading, byKeys: target.matches(':focus-visible') })}
            onBlur={() => setReading({ ...reading, byKeys: false })}
            onScroll={({ currentTarget }) =>
              setReading({ ...reading, far: currentTarget.scrollTop >= topZone })
            }
            className="min-h-0 flex-1 overflow-y-auto overscroll-contain"
          >
            {shown.map((item, index) => (
              <Fragment key={item.n}>
                {beginsRead(shown, index, readUpTo) && <NewAbove />}
                <FeedCard
                  item={item}
                  thread={threadOf(item.n)}
                  position={index + 1}
                  total={shown.length}
                  fresh={item.n > freshAbove}
                  actions={actionsFor?.(item)}
                />
              </Fragment>
            ))}
          </div>
        </div>
      </FeedClockProvider>
    </WithFacts>
  );
}

function WithFacts({ facts, children }: { facts: FeedFacts | undefined; children: ReactNode }) {
  return facts ? <FeedFactsProvider facts={facts}>{children}</FeedFactsProvider> : children;
}

/** Whether what the reader had before they asked for the new ones begins with this post. */
function beginsRead(shown: readonly FeedItem[], index: number, readUpTo: number): boolean {
  const [before, item] = [shown[index - 1], shown[index]];
  return before !== undefined && item !== undefined && before.n > readUpTo && item.n <= readUpTo;
}

function NewAbove() {
  const t = useTranslations('common.feed');
  return (
    <p className="flex items-center gap-3 px-4 py-1.5 text-xs font-medium text-accent">
      <span aria-hidden="true" className="h-px flex-1 bg-accent/40" />
      {t('newAbove')}
      <span aria-hidden="true" className="h-px flex-1 bg-accent/40" />
    </p>
  );
}
