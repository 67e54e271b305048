import { expect, test } from 'vitest';
import { sentencesOf } from './sentences';

test('a text comes apart into its sentences, in either language, and none is lost', () => {
  expect(sentencesOf('We got it wrong. You hear more at 21:00.', 'en', 6)).toEqual([
    'We got it wrong.',
    'You hear more at 21:00.',
  ]);
  expect(sentencesOf('Vi er kede af det! I hører mere. Tak.', 'da', 2)).toEqual([
    'Vi er kede af det!',
    'I hører mere. Tak.',
  ]);
  expect(sentencesOf('  ', 'en', 3)).toEqual([]);
});
