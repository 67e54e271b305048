import type { ClockView } from '@/engine/view/types';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** 1 January 2024 was a Monday. */
const someMonday = Date.UTC(2024, 0, 1);

export interface ScenarioTime {
  /** "Sun" */
  day: string;
  /** "18:45" */
  clock: string;
  /** "Sun 18:45" */
  both: string;
}

/** A moment on the scenario's clock as the reader's language writes it. `minute` counts from 00:00 of day one. */
export function scenarioTime(minute: number, firstDay: ClockView['firstDay'], locale: string): ScenarioTime {
  const offset = Math.max(0, weekdays.indexOf(firstDay));
  const date = new Date(someMonday + offset * 86_400_000 + Math.floor(minute) * 60_000);
  const day = format(locale, { weekday: 'short' }).format(date);
  const clock = format(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);
  return { day, clock, both: `${day} ${clock}` };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are costly to make and every feed line needs one. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.weekday ?? 'time'}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}
