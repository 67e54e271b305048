import { expect, test } from 'vitest';
import { scenarioTime } from './scenario-time';

test('a moment of the scenario is written as the reader writes it', () => {
  expect(scenarioTime(18 * 60 + 45.9, 'sunday', 'en').both).toBe('Sun 18:45');
  expect(scenarioTime(1440 + 7 * 60 + 5, 'sunday', 'en').both).toBe('Mon 07:05');
  expect(scenarioTime(0, 'monday', 'da').clock).toBe('00.00');
  expect(scenarioTime(18 * 60 + 45, 'sunday', 'de').both).toBe('So 18:45');
  expect(scenarioTime(18 * 60 + 45, 'sunday', 'pl').both).toBe('niedz. 18:45');
});
