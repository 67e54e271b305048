'use client';

import { useTranslations } from 'use-intl';
import { useSecondsUntil } from '@/app/_live/use-play-clock';
import type { ProjectorView } from '@/engine/view/types';
import { clockDigits } from '@/words/countdown-steps';

type Open = NonNullable<ProjectorView['open']>;

/** The time left, readable from the last row: figures in a gold ring. */
export function StageCountdown({ open }: { open: Open }) {
  const t = useTranslations('projector.play');
  const left = useSecondsUntil(open.deadlineP);
  if (open.deadlineP === null || left === null) {
    return <p className="max-w-[30rem] text-3xl font-semibold text-warn">{t('untimed')}</p>;
  }
  const total = Math.max(1, (open.deadlineP - open.openedP) / 1000);
  return (
    <div className="relative size-[34rem] shrink-0 text-warn">
      <GoldRing share={Math.min(1, left / total)} />
      <span
        role="timer"
        translate="no"
        aria-label={t('left')}
        className="figures absolute inset-0 flex items-center justify-center text-[11rem] leading-none font-semibold tracking-tight text-text"
      >
        {clockDigits(left)}
      </span>
    </div>
  );
}

function GoldRing({ share }: { share: number }) {
  const ring = { cx: 50, cy: 50, r: 48, fill: 'none', stroke: 'currentColor', strokeWidth: 2.5 };
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className="size-full -rotate-90">
      <circle {...ring} strokeOpacity="0.2" />
      <circle {...ring} pathLength="100" strokeDasharray={`${share * 100} 100`} />
    </svg>
  );
}

/** Whether the last ten seconds run. */
export function useLastSeconds(open: Open | null): boolean {
  const left = useSecondsUntil(open?.deadlineP ?? null);
  return left !== null && left <= 10;
}
