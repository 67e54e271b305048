'use client';

import { useState } from 'react';
import { Button } from '../../_ui/button';
import { FeedCard } from '../../_ui/feed/feed-card';
import { FeedClockProvider } from '../../_ui/feed/feed-clock';
import { type FeedFacts, FeedFactsProvider } from '../../_ui/feed/feed-facts';
import { FeedList } from '../../_ui/feed/feed-list';
import { threadsOf } from '../../_ui/feed/thread';
import { feedItems } from './feed-items';
import { moreFeedItems } from './more-feed-items';
import { ownFeedItems } from './own-feed-items';

const everything = [...feedItems, ...moreFeedItems, ...ownFeedItems];
const threadOf = threadsOf(everything);

const call = { caller: 'Anna Brück', yours: true, ringsToP: 50_000, by: 'mara' };

const facts: Omit<FeedFacts, 'save' | 'saved'> = {
  checked: new Map([
    [1, true],
    [13, false],
  ]),
  calls: new Map([
    [
      30,
      {
        ...call,
        n: 30,
        state: 'taken',
        endP: 58_000,
        turns: [
          { by: 'caller', text: 'Is the letter real, yes or no?', p: 50_000 },
          { by: 'us', text: 'It is. He’ll say something himself tonight.', p: 53_000 },
          { by: 'caller', text: 'Then I’ll quote you.', p: 56_000 },
        ],
      },
    ],
    [31, { ...call, n: 31, caller: 'Helene Voss', state: 'declined', endP: null, turns: [] }],
  ]),
  nameOf: () => 'Mara',
};

/** A feed that one can scroll, hold and watch, then every kind of card for itself. */
export function FeedSample() {
  const [clock] = useState(() => ({ playMs: 60_000, at: Date.now(), rate: 1 }));
  const [saved, setSaved] = useState<number[]>([]);
  const all: FeedFacts = {
    ...facts,
    saved: new Map(saved.map((n) => [n, { mine: true, others: [] }])),
    save: (n) => setSaved([...saved, n]),
  };
  return (
    <FeedFactsProvider facts={all}>
      <LiveFeed clock={clock} facts={all} />
      <FeedClockProvider clock={clock}>
        <div className="mt-8 columns-1 gap-5 md:columns-2 xl:columns-3" data-kinds>
          {everything.map((item) => (
            <div
              key={item.n}
              className="mb-5 break-inside-avoid overflow-hidden rounded-md border border-line bg-surface"
            >
              <p className="border-b border-line bg-sunken px-4 py-1 font-mono text-xs text-muted">
                {item.kind}
              </p>
              <FeedCard item={item} thread={threadOf(item.n)} />
            </div>
          ))}
        </div>
      </FeedClockProvider>
    </FeedFactsProvider>
  );
}

function LiveFeed({
  clock,
  facts: known,
}: {
  clock: { playMs: number; at: number; rate: number };
  facts: FeedFacts;
}) {
  const [arrived, setArrived] = useState(9);
  const items = everything.slice(0, arrived).map((item) => ({ ...item, n: item.n + 1000 }));
  return (
    <div className="flex max-w-xl flex-col gap-3">
      <div className="flex h-[44rem] flex-col overflow-hidden rounded-md border border-line bg-surface">
        <FeedList title="Feed" items={items} clock={clock} facts={known} />
      </div>
      <Button
        kind="secondary"
        onClick={() => setArrived(Math.min(everything.length, arrived + 1))}
        disabled={arrived >= everything.length}
      >
        One more arrives
      </Button>
    </div>
  );
}
