'use client';

import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';
import type { Moment } from './use-moments';

interface MomentListProps {
  label: string;
  moments: readonly Moment[];
  value: number | undefined;
  onValueChange: (toP: number) => void;
}

/** Moments of the round with their time in the scenario, newest first; one is chosen. */
export function MomentList({ label, moments, value, onValueChange }: MomentListProps) {
  const t = useTranslations('steps.moment');
  const timeOf = useMomentTime();
  const name = useId();
  return (
    <fieldset>
      <legend className="pb-1.5 text-sm font-medium">{label}</legend>
      <div className="max-h-[38dvh] divide-y divide-line overflow-y-auto rounded-md border border-control bg-surface">
        {moments.map((moment) => (
          <label
            key={`${moment.kind} ${moment.toP} ${moment.label}`}
            className={classNames(
              'relative grid min-h-9 cursor-pointer grid-cols-[1rem_auto_minmax(0,1fr)] items-baseline gap-x-2 px-3 py-2 leading-snug',
              'has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent',
              value === moment.toP ? 'bg-accent/12' : 'hover:bg-text/5',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={value === moment.toP}
              onChange={() => onValueChange(moment.toP)}
              className="size-3.5 translate-y-0.5 accent-accent"
            />
            <span translate="no" className="figures text-xs text-muted">
              {timeOf(moment)}
            </span>
            <span className="line-clamp-2">{t(moment.kind, { label: moment.label })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The scenario's time of a moment, as it is said on every screen. */
export function useMomentTime(): (moment: Pick<Moment, 'minute'>) => string {
  const { view } = useConsole();
  const locale = useLocale();
  return ({ minute }) => scenarioTime(minute, view.clock.firstDay, locale).both;
}
