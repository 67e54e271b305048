import { expect, test } from 'vitest';
import { tabletopFormSchema } from './tabletop';

test.each([
  ['2026-11-29', true],
  ['2000-01-01', true],
  ['2099-12-31', true],
  ['0000-01-01', false],
  ['0001-01-01', false],
  ['1999-12-31', false],
  ['2100-01-01', false],
  ['9999-12-31', false],
  ['2026-02-30', false],
])('a round was played on %s: %s', (day, isDay) => {
  const form = { day, language: 'en', teams: [{ people: [], choices: {} }] };
  expect(tabletopFormSchema.safeParse(form).success).toBe(isDay);
});
