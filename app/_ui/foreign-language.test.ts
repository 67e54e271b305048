import { expect, test } from 'vitest';
import { foreignLanguage } from './foreign-language';

test('words are foreign where the scenario lacks the language of the reader, and then they are in its first', () => {
  expect(foreignLanguage(['en', 'da'], 'da')).toBeUndefined();
  expect(foreignLanguage(['en', 'da'], 'pl')).toBe('en');
  expect(foreignLanguage(['da'], 'en')).toBe('da');
});
