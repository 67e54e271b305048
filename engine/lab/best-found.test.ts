import { expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { bestFoundStorm } from './best-found';

test('the best of some simulated teams has a storm of its own, the same each time, as long as the story', () => {
  const storm = bestFoundStorm({ scenario: testScenario, seed: 7 });
  expect(storm.length).toBeGreaterThan(5);
  expect(storm.every((mentions) => mentions >= 0 && Number.isFinite(mentions))).toBe(true);
  expect(bestFoundStorm({ scenario: testScenario, seed: 7 })).toEqual(storm);
});
