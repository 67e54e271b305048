import { describe, expect, it } from 'vitest';
import { clockIn, dayIn, isTimeZone, noonIn } from './time-zone';

describe('time zones', () => {
  it.each([
    ['2026-05-04T22:30:00Z', 'Europe/Copenhagen', '2026-05-05'],
    ['2026-05-04T22:30:00Z', 'UTC', '2026-05-04'],
    ['2026-05-04T03:30:00Z', 'America/New_York', '2026-05-03'],
    ['2026-05-04T11:30:00Z', 'Pacific/Kiritimati', '2026-05-05'],
    ['2026-12-31T23:30:00Z', 'Europe/Copenhagen', '2027-01-01'],
  ])('at %s it is in %s the day %s', (instant, zone, day) => {
    expect(dayIn(Date.parse(instant), zone)).toBe(day);
  });

  it('clocks are put forward and back as the zone does', () => {
    const copenhagen = (instant: string) => clockIn(Date.parse(instant), 'Europe/Copenhagen');
    expect(copenhagen('2026-03-29T00:59:59Z')).toBe('2026-03-29 01:59:59');
    expect(copenhagen('2026-03-29T01:00:00Z')).toBe('2026-03-29 03:00:00');
    expect(copenhagen('2026-10-25T00:30:00Z')).toBe('2026-10-25 02:30:00');
    expect(copenhagen('2026-10-25T01:30:00Z')).toBe('2026-10-25 02:30:00');
    expect(copenhagen('2026-05-04T22:00:00Z')).toBe('2026-05-05 00:00:00');
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Europe/Copenhagen'])(
    'noon of a day lies on that day in %s, also when clocks change',
    (zone) => {
      for (const day of ['2026-01-01', '2026-03-29', '2026-10-25', '2026-12-31'])
        expect(clockIn(noonIn(day, zone), zone)).toBe(`${day} 12:00:00`);
    },
  );

  it('knows a zone from a word', () => {
    expect(['Europe/Copenhagen', 'UTC'].every(isTimeZone)).toBe(true);
    for (const word of ['', 'Mars/Olympus', 'constructor', '__proto__', null, undefined])
      expect(isTimeZone(word)).toBe(false);
  });
});
