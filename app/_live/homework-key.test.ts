import { expect, test } from 'vitest';
import { homeworkIn } from './homework-key';

const [token, key] = ['t'.repeat(43), 'k'.repeat(32)];

test('a homework’s link has its token, a person’s own link their key too, and nothing else is a link', () => {
  expect(homeworkIn(`#${token}`)).toEqual({ token, key: undefined });
  expect(homeworkIn(`#${token}.${key}`)).toEqual({ token, key });
  expect(homeworkIn(`#${token}.short`)).toEqual({ token, key: undefined });
  expect(homeworkIn('')).toBeUndefined();
  expect(homeworkIn('#with space and more than sixteen')).toBeUndefined();
});
