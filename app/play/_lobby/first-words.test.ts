import { expect, test } from 'vitest';
import { firstWords } from './first-words';

test('as many sentences as fit, and always the first one', () => {
  expect(firstWords('One two three. Four five! Six seven eight.', 5)).toBe('One two three. Four five!');
  expect(firstWords('One two\nthree four. Five.', 2)).toBe('One two three four.');
  expect(firstWords('Open since 9.30 every day. And at night.', 5)).toBe('Open since 9.30 every day.');
  expect(firstWords('No stop at all', 2)).toBe('No stop at all');
});
