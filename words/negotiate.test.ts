import { expect, test } from 'vitest';
import { languageNamed, negotiateLanguage } from './negotiate';

test('a choice wins over the browser', () => {
  expect(negotiateLanguage('en', 'da-DK,da;q=0.9')).toBe('en');
});

test('what a learning platform offers comes after a choice, and before the browser', () => {
  expect(negotiateLanguage(undefined, 'da', 'pl')).toBe('pl');
  expect(negotiateLanguage('en', 'da', 'pl')).toBe('en');
  expect(negotiateLanguage(undefined, 'da', 'xx')).toBe('da');
});

test('a language is known by its first letters, however a browser or platform goes on', () => {
  for (const tag of ['pl', 'pl-PL', 'pl_pl', 'PL']) expect(languageNamed(tag)).toBe('pl');
  for (const tag of ['', 'xx', 'polski', 'constructor', '-pl']) expect(languageNamed(tag)).toBeUndefined();
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
