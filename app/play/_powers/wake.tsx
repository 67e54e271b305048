'use client';

import { BellRing } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useSecondsUntil } from '../../_live/use-play-clock';
import { Button } from '../../_ui/button';
import { useBusyAct } from '../_play/use-act';

/** The lead wakes whoever is at the desk. */
export function Wake({ view }: { view: PlayerView }) {
  const t = useTranslations('roles.wake');
  const { busy, act } = useBusyAct();
  const { wakingsLeft = 0, wokenUntilP = 0 } = view.powers.lead ?? {};
  const seconds = useSecondsUntil(wokenUntilP) ?? 0;
  return (
    <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
      <p className="min-w-0 flex-1 basis-48 text-xs text-pretty text-muted" role="status">
        {seconds > 0 ? t('on', { seconds }) : t('hint', { left: wakingsLeft })}
      </p>
      <Button
        kind="secondary"
        size="small"
        busy={busy}
        disabled={seconds > 0 || wakingsLeft === 0 || view.stage !== 'running'}
        onClick={() => void act({ type: 'wake-people' })}
      >
        <BellRing className="size-4" aria-hidden="true" />
        {t('action')}
      </Button>
    </div>
  );
}
