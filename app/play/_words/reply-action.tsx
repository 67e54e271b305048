'use client';

import { Reply } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FeedItem } from '@/app/_ui/feed/feed-item';
import type { PlayerView } from '@/engine/view/types';
import { Button } from '../../_ui/button';
import { ReplyBox } from './reply-box';
import { usePublish } from './use-publish';

/** Under a line of the feed: somebody who speaks for the company answers it in public. */
export function ReplyAction({ view, item }: { view: PlayerView; item: FeedItem }) {
  const t = useTranslations('ownWords.reply');
  const { mayReply } = usePublish(view);
  const [box, setBox] = useState<'unopened' | 'open' | 'closed'>('unopened');
  if (!mayReply) return null;
  if (box === 'open') return <ReplyBox view={view} item={item} onClose={() => setBox('closed')} />;
  return (
    <Button
      kind="quiet"
      size="small"
      className="-ms-3"
      // Whoever has closed the box goes on where they were.
      autoFocus={box === 'closed'}
      onClick={() => setBox('open')}
    >
      <Reply className="size-4" aria-hidden="true" />
      {t('open')}
      <span className="sr-only">{item.author.name}</span>
    </Button>
  );
}
