'use client';

import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import type { ScheduledView } from '@/engine/view/work';
import { Button } from '../../_ui/button';
import { EmptyState } from '../../_ui/empty-state';
import { usePublish } from '../_words/use-publish';
import { CalendarStrip } from './calendar-strip';
import { MoveDialog } from './move-dialog';
import { PlanDialog } from './plan-dialog';
import { PlannedPost } from './planned-post';

type Asked = { what: 'new' } | { what: 'edit' | 'move'; post: ScheduledView } | null;

/** The marketing calendar does not know that there is a crisis: social media must tell it. */
export function PlannedPosts({ view }: { view: PlayerView }) {
  const t = useTranslations('play.planned');
  const { mayPost } = usePublish(view);
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <>
      {view.scheduled.length === 0 ? (
        <EmptyState drawing="plans" title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      ) : (
        <>
          <p className="mb-3 text-sm text-muted">{t(mayPost ? 'hint' : 'hintOthers')}</p>
          <CalendarStrip view={view} />
        </>
      )}
      <ul className="flex flex-col gap-2">
        {view.scheduled.map((post) => (
          <PlannedPost
            key={post.id}
            view={view}
            post={post}
            onEdit={() => setAsked({ what: 'edit', post })}
            onMove={() => setAsked({ what: 'move', post })}
          />
        ))}
      </ul>
      {mayPost && view.ownChannels.length > 0 && (
        <Button kind="secondary" size="small" className="mt-3" onClick={() => setAsked({ what: 'new' })}>
          <CalendarPlus className="size-4" aria-hidden="true" />
          {t('new')}
        </Button>
      )}
      {asked?.what === 'move' && <MoveDialog view={view} post={asked.post} onClose={close} />}
      {asked?.what === 'edit' && <PlanDialog view={view} post={asked.post} onClose={close} />}
      {asked?.what === 'new' && <PlanDialog view={view} onClose={close} />}
    </>
  );
}
