'use client';

import { CirclePause, Play, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useRewind } from '../../_live/use-rewind';
import { Button } from '../../_ui/button';
import { useBusyAct } from './use-act';

/** Every clock stands still, and the screen says who stopped it. */
export function PausedBanner({ view }: { view: PlayerView }) {
  const t = useTranslations('play.paused');
  const { busy, act } = useBusyAct();
  const back = useRewind();
  if (view.stage !== 'paused') return null;
  const Icon = back ? Undo2 : CirclePause;
  return (
    <div className="flex shrink-0 animate-enter flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b border-accent/40 bg-accent/12 px-4 py-2 text-sm">
      <p role="status" className="flex items-start gap-2.5">
        <Icon className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden="true" />
        {back ? (
          <span className="max-w-measure">
            <span className="block font-semibold">{back}</span>
            {t('back')}
          </span>
        ) : (
          <span>{t(view.practice ? 'byYou' : 'byInstructor')}</span>
        )}
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
