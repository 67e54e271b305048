'use client';

import { useTranslations } from 'use-intl';
import { clockDigits } from '@/words/countdown-steps';
import { usePlayMs } from '../../_live/use-play-clock';
import { classNames } from '../../_ui/class-names';

/** From here on people mind. */
const longMs = 60_000;

/** How long somebody has been waiting, as play time. */
export function Waited({ sinceP }: { sinceP: number }) {
  const t = useTranslations('play.desk');
  const waited = Math.max(0, usePlayMs() - sinceP);
  return (
    <span className={classNames('figures text-xs', waited > longMs ? 'text-warn' : 'text-muted')}>
      <span className="sr-only">{t('waitedFor')} </span>
      {clockDigits(Math.floor(waited / 1000))}
    </span>
  );
}
