'use client';

import { useState } from 'react';
import { Button } from '../../_ui/button';
import { FeedCard } from '../../_ui/feed/feed-card';
import { FeedClockProvider } from '../../_ui/feed/feed-clock';
import { FeedList } from '../../_ui/feed/feed-list';
import { feedItems } from './feed-items';

export function FeedSample() {
  const [clock] = useState(() => ({ playMs: 60_000, at: Date.now(), rate: 1 }));
  const [arrived, setArrived] = useState(9);
  const rest = feedItems.slice(9).map((item) => ({ ...item, n: item.n + 100 }));
  return (
    <div className="grid items-start gap-5 md:grid-cols-2">
      <div className="flex flex-col gap-3">
        <div className="flex h-[44rem] flex-col overflow-hidden rounded-md border border-line bg-surface">
          <FeedList
            title="Feed"
            items={feedItems.slice(0, arrived)}
            clock={clock}
            actionsFor={(item) =>
              item.kind === 'post' && (
                <Button size="small" kind="secondary">
                  Check this author
                </Button>
              )
            }
          />
        </div>
        <Button
          kind="secondary"
          onClick={() => setArrived(Math.min(feedItems.length, arrived + 1))}
          disabled={arrived >= feedItems.length}
        >
          One more arrives
        </Button>
      </div>
      <div className="rounded-md border border-line bg-surface">
        <FeedClockProvider clock={clock}>
          {rest.map((item) => (
            <FeedCard key={item.n} item={item} answers={item.replyTo ? 'Dana Whitlock' : undefined} />
          ))}
        </FeedClockProvider>
      </div>
    </div>
  );
}
