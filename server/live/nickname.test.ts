import { expect, test } from 'vitest';
import { cleanNickname } from './nickname';

test.each([
  'Ada',
  'Søren Å',
  'Jean-Luc',
  "O'Neill",
  '李雷',
  'Żaneta 2',
  'Scunthorpe',
  'Push It',
  'J. R. R. Ewing',
])('%s is a name', (name) => {
  expect(cleanNickname(name)).toBe(name);
});

test('spaces are put right', () => {
  expect(cleanNickname('  Ada   Lovelace ')).toBe('Ada Lovelace');
});

test.each([
  '',
  '   ',
  '...',
  'a'.repeat(21),
  '<b>Ada</b>',
  'Ada\u0000',
  'fuck',
  'f u c k',
  'sh1thead',
  'din luder',
  '💥',
])('%j is no name to show a room', (name) => {
  expect(cleanNickname(name)).toBeUndefined();
});
