'use client';

import { CalendarClock } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { ScheduledView } from '@/engine/view/work';
import { clockDigits } from '@/words/countdown-steps';
import { scenarioTime } from '@/words/scenario-time';
import { useSecondsUntil } from '../../_live/use-play-clock';
import { Badge } from '../../_ui/badge';
import { Button } from '../../_ui/button';
import { EmptyState } from '../../_ui/empty-state';
import { useBusyAct } from '../_play/use-act';

/** The marketing calendar does not know that there is a crisis: somebody must tell it. */
export function PlannedPosts({ view }: { view: PlayerView }) {
  const t = useTranslations('play.planned');
  if (view.scheduled.length === 0) {
    return (
      <EmptyState icon={<CalendarClock />} title={t('empty')}>
        {t('emptyHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="mb-3 text-sm text-muted">{t('hint')}</p>
      <ul className="flex flex-col gap-2">
        {view.scheduled.map((post) => (
          <PlannedPost key={post.id} post={post} firstDay={view.clock.firstDay} />
        ))}
      </ul>
    </>
  );
}

function PlannedPost({ post, firstDay }: { post: ScheduledView; firstDay: string }) {
  const t = useTranslations('play.planned');
  const { busy, act } = useBusyAct();
  const left = useSecondsUntil(post.dueP) ?? 0;
  const { both } = scenarioTime(post.minute, firstDay, useLocale());
  return (
    <li className="rounded-md border border-line bg-surface p-3.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
        <span className="font-medium text-text">{post.channelName}</span>
        <span translate="no" className="figures">
          {both}
        </span>
        <span className="ml-auto">
          {post.out ? (
            <Badge>{t('out')}</Badge>
          ) : post.held ? (
            <Badge tone="good">{t('held')}</Badge>
          ) : (
            <Badge tone="warn">{t('goesOut', { time: clockDigits(left) })}</Badge>
          )}
        </span>
      </div>
      <p className="mt-1.5 text-sm text-pretty">{post.text}</p>
      {!post.out && (
        <Button
          kind="secondary"
          size="small"
          busy={busy}
          onClick={() => void act({ type: 'hold-post', postId: post.id, held: !post.held })}
          className="mt-2.5"
        >
          {t(post.held ? 'release' : 'hold')}
        </Button>
      )}
    </li>
  );
}
