import { expect, test } from 'vitest';
import { teamLook } from './team-look';

test('the first eight teams are those of the style guide', () => {
  expect([0, 1, 7].map((index) => teamLook(index).letter)).toEqual(['A', 'B', 'H']);
  expect(teamLook(0)).toMatchObject({ shape: 'circle', colour: 'var(--team-a)', dash: 'none' });
});

test('sixty teams differ in letter, and in colour with shape', () => {
  const looks = Array.from({ length: 60 }, (_, index) => teamLook(index));
  expect(new Set(looks.map((look) => look.letter)).size).toBe(60);
  expect(new Set(looks.map((look) => look.colour + look.shape)).size).toBe(60);
  expect(looks.at(-1)?.letter).toBe('BH');
});
