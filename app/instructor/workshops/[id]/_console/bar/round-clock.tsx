'use client';

import { useTranslations } from 'use-intl';
import { Going } from '@/app/_live/going';
import { useScenarioTime, useSecondsUntil } from '@/app/_live/use-play-clock';
import { clockDigits } from '@/words/countdown-steps';
import { useConsole } from '../console-context';

/** The scenario's clock, its phase, and how much real time is left. */
export function RoundClock() {
  const t = useTranslations('instructor.bar');
  const { view } = useConsole();
  const { day, clock } = useScenarioTime();
  const left = useSecondsUntil(view.clock.endP);
  const { name, index, of } = view.clock.phase;
  return (
    <div className="flex min-w-0 items-center gap-3">
      <p className="flex items-baseline gap-1.5 whitespace-nowrap">
        <span className="sr-only">{t('clock')}</span>
        <span className="text-xs text-muted">{day}</span>
        <time className="figures text-xl leading-none font-semibold">{clock}</time>
      </p>
      <p
        className="max-w-44 min-w-0 text-xs leading-tight text-muted lg:max-w-80"
        title={t('phase', { index: index + 1, of })}
      >
        <span className="block truncate font-medium text-text">{name}</span>
        <span className="block truncate">
          {left !== null && (
            <span translate="no" className="figures">
              {t('left', { time: clockDigits(left) })}
            </span>
          )}
          {view.settings.untimed && <span className="max-lg:sr-only"> · {t('untimed')}</span>} <Going />
        </span>
      </p>
    </div>
  );
}
