'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { LinePlan } from '@/look/line-plan';
import { nearest, type Series, valueAt } from '@/look/series';

interface LineScrubProps {
  plan: LinePlan;
  series: readonly Series[];
  moments: readonly number[];
  scrub: number | undefined;
  formatX: (x: number) => string;
  formatY: (y: number | undefined) => string;
  onScrub: (x: number) => void;
}

const bigStep = 10;

/** The moment under the finger or the arrow keys; read out as the values of all lines. */
export function LineScrub({ plan, series, moments, scrub, formatX, formatY, onScrub }: LineScrubProps) {
  const t = useTranslations('common.chart');
  const now = scrub ?? moments.at(-1) ?? 0;
  const values = series.map((line) => `${line.name} ${formatY(valueAt(line.points, now))}`).join(', ');

  function point(event: PointerEvent<HTMLDivElement>) {
    if (event.pointerType !== 'mouse' && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    const found = nearest(moments, plan.x.invert(plan.left + share * (plan.right - plan.left)));
    if (found !== undefined) onScrub(found);
  }

  function step(event: KeyboardEvent) {
    const goal = goalOf(event.key, moments.indexOf(nearest(moments, now) ?? 0), moments.length - 1);
    const found = goal === undefined ? undefined : moments[goal];
    if (found === undefined) return;
    event.preventDefault();
    onScrub(found);
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t('scrub')}
      aria-valuemin={moments[0] ?? 0}
      aria-valuemax={moments.at(-1) ?? 0}
      aria-valuenow={now}
      aria-valuetext={`${formatX(now)}: ${values}`}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={step}
      className="absolute cursor-crosshair touch-pan-y rounded-sm print:hidden"
      style={{
        left: `${(plan.left / plan.width) * 100}%`,
        right: `${(1 - plan.right / plan.width) * 100}%`,
        top: `${(plan.top / plan.height) * 100}%`,
        bottom: `${(1 - plan.bottom / plan.height) * 100}%`,
      }}
    />
  );
}

function goalOf(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, at - 1);
    case 'PageUp':
      return Math.min(last, at + bigStep);
    case 'PageDown':
      return Math.max(0, at - bigStep);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
