'use client';

import { CirclePause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '../../../engine/view/types';
import { Button } from '../../_ui/button';
import { useBusyAct } from './use-act';

/** Every clock stands still, and the screen says who stopped it. */
export function PausedBanner({ view }: { view: PlayerView }) {
  const t = useTranslations('play.paused');
  const { busy, act } = useBusyAct();
  if (view.stage !== 'paused') return null;
  return (
    <div className="flex shrink-0 animate-enter flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-accent/40 bg-accent/12 px-4 py-2 text-sm">
      <p role="status" className="flex items-start gap-2.5">
        <CirclePause className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden="true" />
        <span>{t(view.practice ? 'byYou' : 'byInstructor')}</span>
      </p>
      {view.practice && (
        <Button size="small" busy={busy} onClick={() => void act({ type: 'resume' })}>
          <Play className="size-4" aria-hidden="true" />
          {t('resume')}
        </Button>
      )}
    </div>
  );
}
