'use client';

import { ArrowRight, TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Sparkline } from '../../_charts/sparkline';
import { useLiveState } from '../../_live/live-provider';
import { classNames } from '../../_ui/class-names';
import { RollingNumber } from '../../_ui/rolling-number';

/** One value every ten seconds: the trend is that of the last half minute. */
const trendSteps = 3;
const noticeable = 0.1;

/** The team's reputation, -100 to 100, weighted by what it declared. */
export function Reputation({ view }: { view: PlayerView }) {
  const t = useTranslations('play.bar');
  const overall = useLiveState((state) => state.overall) ?? view.reputation.overall;
  const before = view.reputation.trend.at(-1 - trendSteps) ?? view.reputation.overallStart;
  const change = overall - before;
  const falling = change < -noticeable;
  const rising = change > noticeable;
  return (
    <div className="flex items-center gap-2">
      <div className="hidden desk:block">
        <Sparkline
          values={view.reputation.trend}
          label={t('trend')}
          width={72}
          height={24}
          domain={domainOf(view.reputation.trend)}
        />
      </div>
      <p className="flex flex-col items-end gap-0.5 leading-none">
        <span className="flex items-center gap-1 text-[0.6875rem] leading-none text-muted">
          <span className="max-[26rem]:sr-only">{t('reputation')}</span>
          <Outlook value={view.reputation.overallOutlook} words={t('outlook')} className="desk:hidden" />
        </span>
        <span
          className={classNames(
            'flex items-center gap-1 text-lg leading-none font-semibold',
            falling && 'text-danger',
            rising && 'text-good',
          )}
        >
          {falling && (
            <TrendingDown className="size-3.5 max-desk:sr-only" aria-label={t('falling')} role="img" />
          )}
          {rising && <TrendingUp className="size-3.5 max-desk:sr-only" aria-label={t('rising')} role="img" />}
          <RollingNumber value={overall} signed decimals={1} />
          <Outlook
            value={view.reputation.overallOutlook}
            words={t('outlook')}
            className="ml-0.5 text-sm max-desk:hidden"
          />
        </span>
      </p>
    </div>
  );
}

/** Where it is heading: opinion moves slowly, what was decided shows here at once. */
function Outlook({ value, words, className }: { value: number; words: string; className: string }) {
  return (
    <span
      title={words}
      className={classNames('flex items-center gap-0.5 leading-none font-medium text-muted', className)}
    >
      <ArrowRight className="size-3" aria-label={words} role="img" />
      <RollingNumber value={value} signed />
    </span>
  );
}

/** Room above and below, so that a calm minute looks calm. */
function domainOf(trend: readonly number[]): readonly [number, number] {
  return [Math.min(...trend, 0) - 5, Math.max(...trend, 0) + 5];
}
