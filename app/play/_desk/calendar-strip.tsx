'use client';

import { useLocale } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { scenarioTime } from '@/words/scenario-time';
import { classNames } from '../../_ui/class-names';

/** Hours between two marks that leave at most eight of them; over more than two days each mark is a day. */
const steps = [1, 2, 3, 6, 12, 24, 48, 96, 168];
const longSpan = 2880;

/** The story's hours with what is planned in them. Decoration: the list below says it in words. */
export function CalendarStrip({ view }: { view: PlayerView }) {
  const locale = useLocale();
  const { from, to } = view.calendar;
  const { firstDay, minute } = view.clock;
  const place = (at: number) =>
    `${(100 * (Math.min(to, Math.max(from, at)) - from)) / Math.max(1, to - from)}%`;
  return (
    <div aria-hidden="true" className="relative mb-4 h-14 select-none">
      <span className="absolute inset-x-0 top-4 h-1 rounded-full bg-text/10" />
      <span className="absolute top-4 left-0 h-1 rounded-full bg-time" style={{ width: place(minute) }} />
      {marksOf(from, to).map((at) => (
        <span
          key={at}
          translate="no"
          className="figures absolute top-6 h-2 border-l border-control pt-2.5 pl-1 text-[0.6875rem] whitespace-nowrap text-muted"
          style={{ left: place(at) }}
        >
          {to - from > longSpan
            ? scenarioTime(at, firstDay, locale).day
            : scenarioTime(at, firstDay, locale).clock}
        </span>
      ))}
      {view.scheduled.map(({ id, minute: at, out, held }) => (
        <span
          key={id}
          className={classNames(
            'absolute top-2.5 size-4 -translate-x-1/2 rounded-full border-2',
            out ? 'border-control bg-control' : held ? 'border-control bg-surface' : 'border-warn bg-warn',
          )}
          style={{ left: place(at) }}
        />
      ))}
    </div>
  );
}

function marksOf(from: number, to: number): number[] {
  const fitting = steps.filter((hours) => (to - from) / (60 * hours) <= 7);
  const step = 60 * (fitting.find((hours) => to - from <= longSpan || hours >= 24) ?? 168);
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - step / 3 - first) / step) + 1) },
    (_, i) => first + i * step,
  );
}
