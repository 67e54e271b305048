import type { Minute } from '@/engine/scenario/time';

/** When the clock of a list that only counts from its start begins. */
const usualStart = 9 * 60;
const dayMinutes = 1440;

/** "18:45", "18.45", "6:45 pm", "kl. 18.45", "godz. 18:45", "18:45 Uhr"; no part of a date such as 12.10.2026. */
const clock =
  '(?:kl\\.?|godz\\.?|a las)?\\s*(?<hours>\\d{1,2})[:.](?<minutes>\\d{2})(?::\\d{2})?(?![.:/]?\\d)(?:\\s*(?<half>[ap])\\.?\\s?m\\b)?';
const ofDay = new RegExp(
  `^(?:d|day|dag|tag|día|dia|dzień|dzien)\\s*(?<day>\\d{1,2})(?!\\d)[\\s,]*${clock}`,
  'i',
);
const dated = new RegExp(`^(?<year>\\d{4})-(?<month>\\d{2})-(?<date>\\d{2})[T ,]+${clock}`, 'i');
/** With dots the day comes first; with slashes nobody can know. */
const datedWithDots = new RegExp(
  `^(?<date>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4}|\\d{2})[ ,]+${clock}`,
  'i',
);
const relative = /^[ht]?\s*\+\s*(?<hours>\d{1,2})[:.](?<minutes>\d{2})/i;
const ofToday = new RegExp(`^${clock}`, 'i');
/** A time of day, or a day and time, as a spreadsheet program counts them: in days. */
const serial = /^(?:\d{5}|0?)[.,]\d+$/;

/**
 * Reads the times of a list one after the other: `d2 07:30`, "Day 2, 07.30", "18:45" (the next day once it goes back), a
 * date and clock (the first date is day 1), or "+0:30" from the start. Undefined: no time.
 */
export function timeReader(): (text: string) => Minute | undefined {
  let latest = 0;
  let firstDate: number | undefined;
  const onDate = (date: number, minute: Minute): Minute => {
    firstDate ??= date;
    return (date - firstDate) * dayMinutes + minute;
  };
  const reading = (text: string): Minute | undefined => {
    const day = ofDay.exec(text)?.groups;
    if (day) return (Number(day['day']) - 1) * dayMinutes + minutesOf(day);
    const date = (dated.exec(text) ?? datedWithDots.exec(text))?.groups;
    if (date) return onDate(dateOf(date), minutesOf(date));
    const since = relative.exec(text)?.groups;
    if (since) return usualStart + minutesOf(since);
    const days = serial.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (days >= 1) return onDate(Math.floor(days), Math.round((days % 1) * dayMinutes));
    const today = ofToday.exec(text)?.groups;
    const clocked = today ? minutesOf(today) : Number.NaN;
    const minute = Number.isNaN(clocked) ? Math.round(days * dayMinutes) : clocked;
    const told = Math.floor(latest / dayMinutes) * dayMinutes + minute;
    return told < latest ? told + dayMinutes : told;
  };
  return (text) => {
    const minute = reading(text.trim());
    if (minute === undefined || !Number.isFinite(minute) || minute < 0 || minute >= 99 * dayMinutes)
      return undefined;
    latest = minute;
    return minute;
  };
}

type Groups = { [name: string]: string };

/** In days since 1970; NaN for 30 February. */
function dateOf({ year, month, date }: Groups): number {
  const y = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const [m, d] = [Number(month) - 1, Number(date)];
  const at = new Date(Date.UTC(y, m, d));
  return at.getUTCMonth() === m && at.getUTCDate() === d ? at.getTime() / 86_400_000 : Number.NaN;
}

/** NaN for 25:00 and 13:00 pm. */
function minutesOf({ hours, minutes, half }: Groups): number {
  const [h, m] = [Number(hours), Number(minutes)];
  if (h > 23 || m > 59 || (half && (h < 1 || h > 12))) return Number.NaN;
  if (!half) return h * 60 + m;
  return ((h % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + m;
}
