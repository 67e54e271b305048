import { expect, test } from 'vitest';
import { waveOf } from './wave';

test('a voice note has the same wave every time, and another than other words', () => {
  const [once, again, other] = ['Don’t eat it.', 'Don’t eat it.', 'Who said so?'].map(waveOf);
  expect(once).toEqual(again);
  expect(once).not.toEqual(other);
});

test('a wave stays within its place and falls silent where a sentence ends', () => {
  const wave = waveOf('I was there. I saw it, the whole thing, from row nine. Nobody said a word.');
  expect(Math.min(...wave)).toBe(0.15);
  expect(Math.max(...wave)).toBeLessThanOrEqual(1);
  expect(wave.filter((height) => height === 0.15).length).toBeLessThan(wave.length / 3);
});
