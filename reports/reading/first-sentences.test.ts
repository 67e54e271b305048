import { expect, test } from 'vitest';
import { firstSentences } from './first-sentences';

test('a wall tells whole sentences, as many as fit', () => {
  const text = 'One man sat. “Why me?” he asked. Nobody knew what to answer him that evening.';
  expect(firstSentences(text, 200)).toBe(text);
  expect(firstSentences(text, 40)).toBe('One man sat. “Why me?” he asked.');
  expect(firstSentences(text, 25)).toBe('One man sat. “Why me?”');
});

test('a sentence that is too long ends with a word and three dots, never in the middle of a word', () => {
  expect(firstSentences('The company changed its words from day to day', 30)).toBe(
    'The company changed its words …',
  );
});

test('where words have no spaces between them, no letter is cut in two', () => {
  expect(firstSentences('危機管理'.repeat(40), 20)).toBe(`${'危機管理'.repeat(5)} …`);
  expect(firstSentences('😀'.repeat(40), 20)).toBe(`${'😀'.repeat(20)} …`);
});
