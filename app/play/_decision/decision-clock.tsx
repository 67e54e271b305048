'use client';

import { useTranslations } from 'use-intl';
import type { BallotView } from '@/engine/view/types';
import { useCountdown } from '../../_live/use-play-clock';
import { Countdown } from '../../_ui/countdown';

/** The time left: number, ring and words; or the calm words of a round without deadlines. */
export function DecisionClock({ ballot, size }: { ballot: BallotView; size?: 'small' | 'medium' }) {
  const t = useTranslations('play.decision');
  const figures = useCountdown(ballot);
  if (figures === null) {
    return <span className="max-w-28 text-right text-xs text-muted">{t('untimed')}</span>;
  }
  return <Countdown {...figures} size={size} words={size !== 'small'} />;
}
