'use client';

import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { clockDigits, countdownStep, isLastFifth } from '@/words/countdown-steps';
import { announce } from './announce';
import { classNames } from './class-names';
import { Ring } from './ring';
import { useNow } from './use-now';

interface CountdownProps {
  /** When it closes, by this device's clock (epoch ms): the moment of receipt plus the server's remaining time. */
  closesAt: number;
  totalSeconds: number;
  /** While the round is paused: the seconds that will be left. */
  frozenAtSeconds?: number | undefined;
  size?: 'small' | 'medium' | 'stage' | undefined;
  /** Words beside the number; in the app bar there is no room. */
  words?: boolean | undefined;
}

const sizes = {
  small: { ring: 20, digits: 'text-base' },
  medium: { ring: 28, digits: 'text-xl' },
  stage: { ring: 112, digits: 'text-stage-clock' },
} as const;

/** From here on nothing but the figures counts. */
const lastSeconds = 10;

/** Number, ring and words. Gold is time; it turns orange in the last fifth and never flashes. */
export function Countdown(props: CountdownProps) {
  const { closesAt, totalSeconds, frozenAtSeconds, size = 'medium', words = true } = props;
  const t = useTranslations('common.countdown');
  const running = useNow((now) => Math.max(0, Math.ceil((closesAt - now) / 1000)), totalSeconds);
  const left = frozenAtSeconds ?? running;
  const step = countdownStep(left, totalSeconds);
  const late = isLastFifth(left, totalSeconds);
  const paused = frozenAtSeconds !== undefined;
  const large = left <= lastSeconds && size === 'medium';
  useAnnouncedSteps(step, left, paused);

  return (
    <div className={classNames('flex items-center gap-2', late ? 'text-late' : 'text-time')}>
      <Ring share={totalSeconds > 0 ? left / totalSeconds : 0} size={sizes[size].ring} />
      <div className="flex flex-col">
        <span
          role="timer"
          translate="no"
          aria-label={t('label')}
          className={classNames(
            'figures leading-none font-semibold',
            large ? 'text-[2.5rem]' : sizes[size].digits,
          )}
        >
          {clockDigits(left)}
        </span>
        {words && !large && (
          <span className="mt-1 text-xs leading-tight whitespace-nowrap text-muted">
            {t(paused ? 'paused' : step)}
          </span>
        )}
      </div>
    </div>
  );
}

/** Speaks when a step is entered, through the one live region. */
function useAnnouncedSteps(step: ReturnType<typeof countdownStep>, left: number, paused: boolean) {
  const t = useTranslations('common.countdown');
  // biome-ignore lint/correctness/useExhaustiveDependencies: spoken once per step, not per second
  useEffect(() => {
    const time = t('spoken', { minutes: Math.floor(left / 60), seconds: left % 60 });
    if (paused) announce(t('paused'));
    else if (step === 'closed') announce(t('isClosed'));
    else announce(step === 'open' ? t('opens', { time }) : t('left', { time }));
  }, [step, paused]);
}
