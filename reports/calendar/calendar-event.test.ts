import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { readerOf } from '../reader';
import { calendarEvent, type PlannedWorkshop } from './calendar-event';

const planned: PlannedWorkshop = {
  id: 'w-1',
  title: 'Autumn, “training”; ærø',
  scenario: 'Seat taken',
  startsAt: Date.UTC(2026, 11, 4, 8, 30),
  minutes: 90,
  join: { link: 'https://game.example.com/join#token', place: 'game.example.com', pin: '4820 1937' },
};

/** As a calendar program reads it. */
async function opened(given: PlannedWorkshop, language: 'en' | 'da' = 'en') {
  const file = calendarEvent(await readerOf(language), given).toString();
  const component = new ICAL.Component(ICAL.parse(file));
  const events = component.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]);
}

test('another library reads title, time, length, link and the same id', async () => {
  const event = await opened(planned);
  expect(event.summary).toBe(planned.title);
  expect(event.startDate.toJSDate().getTime()).toBe(planned.startsAt);
  expect(event.startDate.zone.tzid).toBe('UTC');
  expect(event.duration.toSeconds()).toBe(90 * 60);
  expect(event.uid).toBe('w-1@golden-hour');
  expect(event.component.getFirstPropertyValue('url')).toBe(planned.join?.link);
  expect(event.description).toContain('Seat taken');
  expect(event.description).toContain('4820 1937');
});

test('the hour is the same one on both sides of a change of the clocks', async () => {
  for (const startsAt of [Date.UTC(2026, 9, 24, 7), Date.UTC(2026, 9, 25, 7)])
    expect((await opened({ ...planned, startsAt })).startDate.toJSDate().getTime()).toBe(startsAt);
});

test('once nobody can join, no link and no PIN stand in it; in Danish it is in Danish', async () => {
  const event = await opened({ ...planned, join: null }, 'da');
  expect(event.component.getFirstPropertyValue('url')).toBeNull();
  expect(event.description).toBe('Scenarie: Seat taken');
});

test.each([
  'http://[fd00::1]:3000',
  'http://127.0.0.1:3000',
  'http://meeting_room.local:3000',
  'http://laptop',
])('people are told the address %s as it is', async (base) => {
  const join = { link: `${base}/join#token`, place: new URL(base).host, pin: '4820 1937' };
  expect((await opened({ ...planned, join })).component.getFirstPropertyValue('url')).toBe(join.link);
});

test.each([
  '😀👩🏽‍🚀 Krise '.repeat(12),
  'مرحبا بالعالم '.repeat(9).trim(),
  '危機管理'.repeat(25),
  'constructor; a,b\\n',
  '\\',
])('a line of the file has 75 bytes at most, and "%s" comes back whole', async (title) => {
  const file = calendarEvent(await readerOf('pl'), { ...planned, title, scenario: title });
  const lines = file.toString().split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const event = await opened({ ...planned, title });
  expect(event.summary).toBe(title);
});
