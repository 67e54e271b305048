import { expect, test } from 'vitest';
import { timeReader } from './times';

const minutes = (...texts: string[]) => texts.map(timeReader());
const at = (day: number, hours: number, minute: number) => (day - 1) * 1440 + hours * 60 + minute;

test.each([
  ['18:45', at(1, 18, 45)],
  ['18.45', at(1, 18, 45)],
  ['kl. 18.45', at(1, 18, 45)],
  ['18:45 Uhr', at(1, 18, 45)],
  ['18:45:30', at(1, 18, 45)],
  ['6:45 PM', at(1, 18, 45)],
  ['6:45 p.m.', at(1, 18, 45)],
  ['6:45am', at(1, 6, 45)],
  ['12:05 am', at(1, 0, 5)],
  ['12:05 pm', at(1, 12, 5)],
  ['18:45-19:30', at(1, 18, 45)],
  ['+0:30', at(1, 9, 30)],
  ['0.78125', at(1, 18, 45)],
  ['0,78125', at(1, 18, 45)],
  ['0.5', at(1, 12, 0)],
  ['0.30', at(1, 0, 30)],
  ['d2 07:30', at(2, 7, 30)],
  ['Day 2, 7:30 PM', at(2, 19, 30)],
  ['Dag 2 kl. 07.30', at(2, 7, 30)],
  ['Tag 2, 07:30 Uhr', at(2, 7, 30)],
  ['Día 2, 07:30', at(2, 7, 30)],
  ['Dzień 2, godz. 07:30', at(2, 7, 30)],
  ['25:00', undefined],
  ['13:00 pm', undefined],
  ['12:60', undefined],
  ['', undefined],
  ['soon', undefined],
  ['12.10.2026', undefined],
  ['12.10.26', undefined],
  ['10/12/2026 18:45', undefined],
  ['31.02.2026 18:45', undefined],
  ['-1:00', undefined],
])('"%s" is minute %s', (text, minute) => expect(minutes(text)).toEqual([minute]));

test('the first date of a list is its first day, however dates are written', () => {
  const wanted = [at(1, 18, 45), at(2, 0, 20), at(3, 9, 0)];
  expect(minutes('2026-12-31 18:45', '2027-01-01T00:20', '2027-01-02 09:00')).toEqual(wanted);
  expect(minutes('31.12.2026 18:45', '1.1.2027 00:20', '02.01.27, 9.00')).toEqual(wanted);
  expect(minutes('46387.78125', '46388.0138889', '46389.375')).toEqual(wanted);
});

test('a clock that goes back is the next day', () => {
  expect(minutes('11:50 PM', '12:20 AM', '0.0104')).toEqual([at(1, 23, 50), at(2, 0, 20), at(3, 0, 15)]);
});
