import { expect, test } from 'vitest';
import { clockDigits, countdownStep, isLastFifth } from './countdown-steps';

test('a decision of two minutes is announced at open, half, 60, 30, 10 s and closed', () => {
  const steps = Array.from({ length: 121 }, (_, passed) => countdownStep(120 - passed, 120));
  expect([...new Set(steps)]).toEqual(['open', 'minute', 'thirty', 'ten', 'closed']);
  const longer = Array.from({ length: 181 }, (_, passed) => countdownStep(180 - passed, 180));
  expect([...new Set(longer)]).toEqual(['open', 'half', 'minute', 'thirty', 'ten', 'closed']);
});

test('a short countdown never starts with a warning', () => {
  expect(countdownStep(30, 30)).toBe('open');
  expect(countdownStep(15, 30)).toBe('half');
});

test('amber in the last fifth', () => {
  expect(isLastFifth(25, 120)).toBe(false);
  expect(isLastFifth(24, 120)).toBe(true);
});

test('digits of a clock', () => {
  expect([75, 9, 0, 600].map(clockDigits)).toEqual(['1:15', '0:09', '0:00', '10:00']);
});
