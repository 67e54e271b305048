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
    ...(join && { url: join.link }),
    start: startsAt,
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { minutes },
  });
  if (!value) throw error ?? new Error('no calendar event was made');
  return Buffer.from(value);
}
