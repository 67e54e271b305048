import { expect, test } from 'vitest';
import { searchable } from './searchable';

test.each([
  ['Łukasz', 'lukasz'],
  ['SØREN Kjær', 'soren kjaer'],
  ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
  ['Straße, año', 'strasse, ano'],
])('%s is found as %s', (written, typed) => {
  expect(searchable(written)).toBe(typed);
  expect(searchable(typed)).toBe(typed);
});
