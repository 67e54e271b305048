'use client';

import { Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Button } from '../../_ui/button';
import { useBusyAct } from '../_play/use-act';
import { PaceChoice } from './pace-choice';

/** Alone, the player is also the one who starts. */
export function StartPractice({ view }: { view: PlayerView }) {
  const t = useTranslations('practice.lobby');
  const { busy, act } = useBusyAct();
  return (
    <div className="animate-phase">
      <p className="kicker">{t('kicker')}</p>
      <h1 className="mt-1 text-2xl">{view.scenario.title}</h1>
      <p className="mt-2 max-w-measure text-muted">{t('text', { minutes: String(view.scenario.minutes) })}</p>
      {!view.paceFixed && <PaceChoice />}
      <Button size="large" busy={busy} onClick={() => void act({ type: 'start' })} className="mt-5">
        <Play className="size-5" aria-hidden="true" />
        {t('start')}
      </Button>
    </div>
  );
}
