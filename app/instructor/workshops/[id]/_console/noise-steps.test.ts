import { expect, test } from 'vitest';
import { noiseSteps } from './noise-steps';

test('the dial goes from least to most over what is written, and keeps what is set', () => {
  expect(noiseSteps({ now: 1, least: 0.6, most: 1.6 })).toEqual([0.6, 0.8, 1, 1.3, 1.6]);
  expect(noiseSteps({ now: 0.7, least: 0.6, most: 1.6 })).toEqual([0.6, 0.7, 0.8, 1, 1.3, 1.6]);
  expect(noiseSteps({ now: 1, least: 1, most: 1 })).toEqual([1]);
});
