'use client';

import { useLocale, useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { ScheduledView } from '@/engine/view/work';
import { clockDigits } from '@/words/countdown-steps';
import { scenarioTime } from '@/words/scenario-time';
import { useSecondsUntil } from '../../_live/use-play-clock';
import { Badge } from '../../_ui/badge';
import { Button } from '../../_ui/button';
import { useBusyAct } from '../_play/use-act';
import { usePublish } from '../_words/use-publish';

interface PlannedPostProps {
  view: PlayerView;
  post: ScheduledView;
  onEdit: () => void;
  onMove: () => void;
}

export function PlannedPost({ view, post, onEdit, onMove }: PlannedPostProps) {
  const t = useTranslations('play.planned');
  const { mayPost } = usePublish(view);
  const { both } = scenarioTime(post.minute, view.clock.firstDay, useLocale());
  return (
    <li className="rounded-md border border-line bg-surface p-3.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
        <span className="font-medium text-text">{post.channelName}</span>
        <span translate="no" className="figures">
          {both}
        </span>
        {post.from !== 'author' && <span>{t(`from.${post.from}`)}</span>}
        <span className="ml-auto">
          <State post={post} />
        </span>
      </div>
      <p lang={post.language ?? undefined} className="mt-1.5 text-sm break-words text-pretty">
        {post.text}
      </p>
      {!post.out && mayPost && <Actions view={view} post={post} onEdit={onEdit} onMove={onMove} />}
    </li>
  );
}

function State({ post }: { post: ScheduledView }) {
  const t = useTranslations('play.planned');
  const left = useSecondsUntil(post.dueP) ?? 0;
  if (post.out) return <Badge>{t('out')}</Badge>;
  if (post.held) return <Badge tone="good">{t('held')}</Badge>;
  return <Badge tone="warn">{t('goesOut', { time: clockDigits(left) })}</Badge>;
}

function Actions({ view, post, onEdit, onMove }: PlannedPostProps) {
  const t = useTranslations('play.planned');
  const { busy, act } = useBusyAct();
  const past = post.held && post.minute <= view.clock.minute;
  return (
    <div className="mt-2.5 flex flex-wrap gap-2">
      {post.from !== 'team' && (
        <Button kind="secondary" size="small" onClick={onEdit}>
          {t('editAction')}
        </Button>
      )}
      <Button kind="secondary" size="small" onClick={onMove}>
        {t('moveAction')}
      </Button>
      {!past && (
        <Button
          kind="secondary"
          size="small"
          busy={busy}
          onClick={() => void act({ type: 'hold-post', postId: post.id, held: !post.held })}
        >
          {t(post.held ? 'release' : 'hold')}
        </Button>
      )}
    </div>
  );
}
