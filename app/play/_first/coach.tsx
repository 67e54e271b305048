'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Button } from '../../_ui/button';
import { type FirstStep, firstSteps } from './first-minute';
import { useFirstMinute } from './use-first-minute';

interface CoachProps {
  view: PlayerView;
  /** Brings the part to the front; without it all parts are in sight. */
  onShow?: ((step: FirstStep) => void) | undefined;
}

/** A newcomer's first minute: each part of the screen by doing, while the round goes on. It never covers anything. */
export function Coach({ view, onShow }: CoachProps) {
  const t = useTranslations('practice.first');
  const first = useFirstMinute(view);
  if (!first) return null;
  const { step, number, next, skip } = first;
  const last = number === firstSteps.length;
  const shows = onShow !== undefined && (step === 'intel' || step === 'desk');
  return (
    <aside
      aria-label={t('label')}
      className="flex shrink-0 animate-enter flex-wrap items-center gap-x-4 gap-y-1 border-b border-accent bg-accent/12 px-4 py-2 text-sm"
    >
      <p className="min-w-56 flex-1" aria-live="polite">
        <span className="block text-xs font-semibold">{t('step', { number, name: t(`names.${step}`) })}</span>
        {t(step)}
      </p>
      <p className="ms-auto flex gap-1">
        <Button kind="quiet" size="small" onClick={skip}>
          {t('skip')}
        </Button>
        {shows && (
          <Button kind="secondary" size="small" onClick={() => onShow(step)}>
            {t('open')}
          </Button>
        )}
        <Button size="small" kind={shows ? 'quiet' : undefined} onClick={next}>
          {t(last ? 'done' : 'next')}
        </Button>
      </p>
    </aside>
  );
}
