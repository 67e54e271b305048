const dayMinutes = 24 * 60;
/** Minutes of the story between "now" and the first that is offered. */
const least = 5;
const step = 5;

interface Calendar {
  from: number;
  to: number;
}

/** The days of the story (0 is its first), as far as it reaches into them. */
export function daysOf({ from, to }: Calendar): number[] {
  const [first, last] = [Math.floor(from / dayMinutes), Math.ceil(to / dayMinutes) - 1];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function dayOf(minute: number): number {
  return Math.floor(minute / dayMinutes);
}

/** "18:05", as a field for a time of day writes it. */
export function timeOf(minute: number): string {
  const inDay = minute % dayMinutes;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(inDay / 60)}:${two(inDay % 60)}`;
}

/** The minute of a day's time; undefined while the field is not filled in. */
export function atTime(day: number, time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return day * dayMinutes + Number(hours) * 60 + Number(minutes);
}

/** A round minute that comes soon, the story's last at the latest. */
export function soon(now: number, { to }: Calendar): number {
  return Math.min(to, Math.ceil((now + least) / step) * step);
}
