import { expect, test } from 'vitest';
import { groupPin, pinDigits } from './pin';

test('a pasted PIN may carry words, spaces and dashes', () => {
  expect(pinDigits('PIN: 4820-1937 ')).toBe('48201937');
  expect(pinDigits('４８２０ １９３７')).toBe('48201937');
  expect(pinDigits('482019379999')).toBe('48201937');
});

test('a PIN is shown in two groups of four', () => {
  expect(groupPin('48201937')).toBe('4820 1937');
  expect(groupPin('4820')).toBe('4820');
  expect(groupPin('')).toBe('');
});
