'use client';

import { TrendingDown, TrendingUp } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { signed } from '@/words/signed';
import { classNames } from '../../_ui/class-names';
import { RollingNumber } from '../../_ui/rolling-number';
import { signTone } from './sign-tone';
import { useGhost } from './use-ghost';

/** Where reputation is heading, the biggest figure; what it was stays beside it for a moment. */
export function HeadingFigure({ value }: { value: number }) {
  const t = useTranslations('play.stakes');
  const format = useFormatter();
  const was = useGhost(value);
  return (
    <span className="flex items-baseline gap-1.5">
      {was !== null && (
        <span translate="no" className="animate-enter text-xs whitespace-nowrap text-muted">
          {t('was', { value: signed(format, was) })}
        </span>
      )}
      <span
        className={classNames('flex items-center text-[1.625rem] leading-none font-bold', signTone(value))}
      >
        <RollingNumber value={value} signed slow />
        {was !== null && <Trend falling={value < was} />}
      </span>
    </span>
  );
}

function Trend({ falling }: { falling: boolean }) {
  const t = useTranslations('play.stakes');
  const Icon = falling ? TrendingDown : TrendingUp;
  return (
    <Icon className="ml-0.5 size-4 text-muted" role="img" aria-label={t(falling ? 'falling' : 'rising')} />
  );
}
