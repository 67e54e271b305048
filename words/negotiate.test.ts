import { expect, test } from 'vitest';
import { negotiateLanguage } from './negotiate';

test('a choice wins over the browser', () => {
  expect(negotiateLanguage('en', 'da-DK,da;q=0.9')).toBe('en');
});

test('without a choice the most wanted language that exists is taken', () => {
  expect(negotiateLanguage(undefined, 'sv-SE,en;q=0.5,da;q=0.8')).toBe('da');
  expect(negotiateLanguage(undefined, 'da-DK')).toBe('da');
  expect(negotiateLanguage(undefined, 'da;q=0')).toBe('en');
});

test('nonsense falls back to English', () => {
  expect(negotiateLanguage('xx', null)).toBe('en');
  expect(negotiateLanguage('constructor', ';;,q=')).toBe('en');
});
