import { createEvent } from 'ics';
import type { Reader } from '../reader';

/** A workshop as it stands in people's calendars. */
export type PlannedWorkshop = {
  id: string;
  title: string;
  scenario: string;
  /** epoch ms */
  startsAt: number;
  /** how long it is planned for */
  minutes: number;
  /** where people come in, and what they type there; null once nobody can */
  join: { link: string; place: string; pin: string } | null;
};

/** An .ics file with one event, in UTC: each calendar shows it by its own clock. The same workshop keeps its id when it moves. */
export function calendarEvent({ t }: Reader, planned: PlannedWorkshop): Buffer {
  const { id, title, scenario, startsAt, minutes, join } = planned;
  const how = join && t('workshops.calendar.join', { place: join.place, pin: join.pin, link: join.link });
  const { value, error } = createEvent({
    uid: `${id}@golden-hour`,
    productId: 'golden-hour',
    method: 'PUBLISH',
    title,
    description: [t('workshops.calendar.scenario', { title: scenario }), how ?? ''].join('\n').trim(),
    start: startsAt,
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes },
  });
  if (!value) throw error ?? new Error('no calendar event was made');
  // The library folds by letters, some not at all, and refuses addresses such as http://[::1]:3000.
  const lines = value.replaceAll('\r\n\t', '').split('\r\n');
  const whole = lines.flatMap((line) =>
    line === 'END:VEVENT' && join ? [`URL:${join.link}`, line] : [line],
  );
  return Buffer.from(whole.map(folded).join('\r\n'));
}

/** Bytes of a line without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** A long line goes on in the next ones, each behind a blank; no sign is cut in two. */
function folded(line: string): string {
  const parts = [''];
  for (const sign of line) {
    const last = parts.at(-1) ?? '';
    if (Buffer.byteLength(last + sign) > longestLine) parts.push(` ${sign}`);
    else parts[parts.length - 1] = last + sign;
  }
  return parts.join('\r\n');
}
