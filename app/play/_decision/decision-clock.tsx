'use client';

import { useTranslations } from 'use-intl';
import type { BallotView } from '@/engine/view/types';
import { useCountdown } from '../../_live/use-play-clock';
import { Countdown } from '../../_ui/countdown';

interface DecisionClockProps {
  ballot: BallotView;
  size?: 'small' | 'medium';
  /** Beside other things: what is calm is said in two words. */
  brief?: boolean;
}

/** The time left: number, ring and words; or the calm words of a round without deadlines. */
export function DecisionClock({ ballot, size, brief = size === 'small' }: DecisionClockProps) {
  const t = useTranslations('play.decision');
  const figures = useCountdown(ballot);
  if (figures === null) {
    if (brief)
      return <span className="shrink-0 text-xs whitespace-nowrap text-muted">{t('noDeadline')}</span>;
    return <span className="max-w-28 text-right text-xs text-muted">{t('untimed')}</span>;
  }
  return <Countdown {...figures} size={size} words={size !== 'small'} />;
}
