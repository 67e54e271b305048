import { createFormatter } from 'use-intl/core';
import { expect, test } from 'vitest';
import { dayOf } from './day-of';

const startedAt = Date.UTC(2026, 11, 31, 23, 30);
const format = createFormatter({ locale: 'en', timeZone: 'UTC' });

test.each([
  ['Europe/Copenhagen', 'January 1, 2027'],
  ['Pacific/Kiritimati', 'January 1, 2027'],
  ['Pacific/Pago_Pago', 'December 31, 2026'],
  [null, 'December 31, 2026'],
  ['Mars/Olympus', 'December 31, 2026'],
])('a round near midnight was played on the day of its workshop in %s', (timeZone, day) => {
  expect(dayOf(format, { startedAt, timeZone }, { dateStyle: 'long' })).toBe(day);
});
