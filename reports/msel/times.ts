import type { Minute } from '@/engine/scenario/time';

/** When the clock of a list that only counts from its start begins. */
const usualStart = 9 * 60;

/**
 * Reads the times of a list one after the other: `d2 07:30`, "Day 2, 07.30", "18:45" (the next day once it goes back), a
 * date and clock (the first date is day 1), or "+0:30" from the start. Undefined: no time.
 */
export function timeReader(): (text: string) => Minute | undefined {
  let latest = 0;
  let firstDate: number | undefined;
  const clockOn = (day: number, clock: string): Minute => day * 1440 + minutesOf(clock);
  const reading = (text: string): Minute | undefined => {
    const ofDay = /^(?:d|day|dag)\s*(\d{1,2})\b[\s,]*(?:kl\.?\s*)?(\d{1,2}[:.]\d{2})/i.exec(text);
    if (ofDay) return clockOn(Number(ofDay[1]) - 1, ofDay[2] ?? '');
    const dated = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})/.exec(text);
    if (dated) {
      const date = Date.parse(`${dated[1]}T00:00:00Z`);
      firstDate ??= date;
      return clockOn(Math.round((date - firstDate) / 86_400_000), dated[2] ?? '');
    }
    const relative = /^[ht]?\s*\+\s*(\d{1,2}[:.]\d{2})/i.exec(text);
    if (relative) return usualStart + minutesOf(relative[1] ?? '');
    const clock = /^(?:kl\.?\s*)?(\d{1,2}[:.]\d{2})(?!\d)/i.exec(text);
    if (!clock) return undefined;
    const minute = clockOn(Math.floor(latest / 1440), clock[1] ?? '');
    return minute < latest ? minute + 1440 : minute;
  };
  return (text) => {
    const minute = reading(text.trim());
    if (minute === undefined || !Number.isFinite(minute) || minute < 0 || minute >= 99 * 1440)
      return undefined;
    latest = minute;
    return minute;
  };
}

function minutesOf(clock: string): number {
  const [hours = '', minutes = ''] = clock.split(/[:.]/);
  return Number(hours) > 23 || Number(minutes) > 59 ? Number.NaN : Number(hours) * 60 + Number(minutes);
}
