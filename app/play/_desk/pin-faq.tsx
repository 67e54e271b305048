'use client';

import { Pin } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { clockDigits } from '@/words/countdown-steps';
import { useSecondsUntil } from '../../_live/use-play-clock';
import { Button } from '../../_ui/button';
import { useBusyAct } from '../_play/use-act';

/** A page of answers for everybody: fewer enquiries for a while, and a little less warmth. */
export function PinFaq({ view, busy: occupied }: { view: PlayerView; busy: boolean }) {
  const t = useTranslations('play.desk.faq');
  const { busy, act } = useBusyAct();
  const left = useSecondsUntil(view.desk.faqUntilP) ?? 0;
  return (
    <div className="flex items-center justify-between gap-3 border-t border-line pt-3">
      <p className="text-xs text-muted">{left > 0 ? t('pinned', { time: clockDigits(left) }) : t('hint')}</p>
      {left === 0 && (
        <Button
          kind="secondary"
          size="small"
          busy={busy}
          disabled={occupied || view.stage !== 'running'}
          onClick={() => void act({ type: 'pin-faq' })}
          className="shrink-0 whitespace-nowrap"
        >
          <Pin className="size-4" aria-hidden="true" />
          {t('action')}
        </Button>
      )}
    </div>
  );
}
