import { expect, test } from 'vitest';
import { headlineOf } from './headline';

test('[Q14] the headline of a card is its first line', () => {
  expect(headlineOf('We got it wrong\nHere is what we do.\nToday.')).toEqual([
    'We got it wrong',
    'Here is what we do.\nToday.',
  ]);
});

test('[Q14] without a break it is the first sentence, and a sentence alone is all of it', () => {
  expect(headlineOf('Vi er kede af det. Du hører fra os kl. 21.')).toEqual([
    'Vi er kede af det.',
    'Du hører fra os kl. 21.',
  ]);
  expect(headlineOf('No words left')).toEqual(['No words left', '']);
});

test('[Q14] a long first line is no headline: its first sentence is', () => {
  const long = `${'We have heard you. '.repeat(6)}And more.`;
  expect(headlineOf(`${long}\nBelow.`)[0]).toBe('We have heard you.');
});
