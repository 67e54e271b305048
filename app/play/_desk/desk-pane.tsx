'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { PaneParts } from '../_war-room/pane-parts';
import { Scroller } from '../_war-room/scroller';
import { Listening } from './listening';
import { PlannedPosts } from './planned-posts';
import { Queue } from './queue';
import { Warning } from './warning';

type Part = 'queue' | 'listening' | 'planned';

/** The work between two decisions: people who wait, what is being said, what is about to go out. */
export function DeskPane({ view }: { view: PlayerView }) {
  const t = useTranslations('play.desk');
  const [part, setPart] = useState<Part>('queue');
  const waiting = view.desk.waiting.length;
  const planned = view.scheduled.filter((post) => !post.out && !post.held).length;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PaneParts
        label={t('parts')}
        value={part}
        onValueChange={setPart}
        options={[
          { value: 'queue', label: t('queueTab', { count: waiting }) },
          { value: 'listening', label: t('listeningTab') },
          { value: 'planned', label: t('plannedTab', { count: planned }) },
        ]}
      />
      <Scroller label={t('parts')} className="p-4">
        {part !== 'listening' && <Warning view={view} onListen={() => setPart('listening')} />}
        {part === 'queue' && <Queue view={view} />}
        {part === 'listening' && <Listening view={view} />}
        {part === 'planned' && <PlannedPosts view={view} />}
      </Scroller>
    </div>
  );
}
