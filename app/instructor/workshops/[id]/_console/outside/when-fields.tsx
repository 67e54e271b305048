'use client';

import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { controlLook } from '@/app/_ui/field';
import { scenarioTime } from '@/words/scenario-time';
import { useConsole } from '../console-context';
import { atTime, dayOf, daysOf, timeOf } from './story-minute';

interface WhenFieldsProps {
  minute: number;
  onMinuteChange: (minute: number) => void;
}

/** A minute of the story: its day, where there are several, and its time. */
export function WhenFields({ minute, onMinuteChange }: WhenFieldsProps) {
  const t = useTranslations('outside');
  const id = useId();
  const locale = useLocale();
  const { calendar, clock } = useConsole().view;
  const days = daysOf(calendar);
  const put = (day: number, time: string) => {
    const chosen = atTime(day, time);
    if (chosen !== undefined) onMinuteChange(chosen);
  };
  return (
    <div className="flex items-center gap-1.5">
      {days.length > 1 && (
        <select
          aria-label={t('day')}
          value={dayOf(minute)}
          onChange={(event) => put(Number(event.target.value), timeOf(minute))}
          className={`${controlLook} min-h-9 w-auto text-sm`}
        >
          {days.map((day) => (
            <option key={day} value={day} className="bg-surface text-text">
              {scenarioTime(day * 24 * 60, clock.firstDay, locale).day}
            </option>
          ))}
        </select>
      )}
      <label htmlFor={id} className="sr-only">
        {t('time')}
      </label>
      <input
        id={id}
        type="time"
        value={timeOf(minute)}
        onChange={(event) => put(dayOf(minute), event.target.value)}
        className={`${controlLook} figures min-h-9 w-auto text-sm`}
      />
    </div>
  );
}
