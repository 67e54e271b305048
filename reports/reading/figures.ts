import type { useFormatter, useTranslations } from 'use-intl';
import { clockDigits } from '@/words/countdown-steps';
import { scenarioTime } from '@/words/scenario-time';
import { signed, trueMinus } from '@/words/signed';

/** What it takes to name the day of a moment. */
interface Calendar {
  firstDay: string;
  locale: string;
}

const aWeek = 7 * 1440;

/** Numbers and times as the reader's language writes them, always with a true minus sign; on screens and on paper. */
export function figuresIn(
  t: ReturnType<typeof useTranslations<'debrief'>>,
  format: ReturnType<typeof useFormatter>,
  calendar?: Calendar,
) {
  const rounded = (value: number, decimals: number) => {
    const factor = 10 ** decimals;
    const number = Math.round(value * factor) / factor;
    return number === 0 ? 0 : number;
  };
  return {
    /** +4, −14, 0 */
    signed: (value: number, decimals = 0) => signed(format, value, decimals),
    /** "9 points", without a sign */
    points: (value: number, decimals = 0) => t('points', { count: Math.abs(rounded(value, decimals)) }),
    percent: (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }),
    plain: (value: number, decimals = 0) => trueMinus(format.number(rounded(value, decimals))),
    /** Seconds of play as 0:47. */
    duration: (seconds: number) => clockDigits(Math.round(seconds)),
    /** "12 days later" */
    daysLater: (days: number) => t('daysLater', { days }),
    /** "Sun 18:45", or "day 9, 18:45" where the weekday alone would not tell; `minute` counts from 00:00 of day one. */
    moment: (minute: number) =>
      calendar && minute < aWeek
        ? scenarioTime(minute, calendar.firstDay, calendar.locale).both
        : t('moment', { day: Math.floor(minute / 1440) + 1, time: timeOfDay(minute) }),
  };
}

export type Figures = ReturnType<typeof figuresIn>;

function timeOfDay(minute: number): string {
  const within = Math.floor(minute) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
