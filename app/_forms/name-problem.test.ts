import { expect, test } from 'vitest';
import { isAboutName } from './name-problem';

test('what the rule for names says is about the name; a full house or a lost line is not', () => {
  for (const code of [
    'name-empty',
    'name-too-long',
    'name-signs',
    'nickname-unsuitable',
    'name-taken',
  ] as const)
    expect(isAboutName({ code })).toBe(true);
  for (const code of ['practice-full', 'try-again', 'lobby-locked', 'homework-over', 'unknown'] as const)
    expect(isAboutName({ code })).toBe(false);
});
