import { expect, test } from 'vitest';
import { nameOrder } from './name-order';

test('names stand in the order of the reader’s alphabet', () => {
  const names = ['Zoe', 'Łucja', 'Lena', 'Ærø', 'Ádám', 'Åse', 'Adam', 'Lutz'];
  const sorted = (language: string) => names.toSorted(nameOrder(language)).join(' ');
  expect(sorted('da')).toBe('Adam Ádám Lena Łucja Lutz Zoe Ærø Åse');
  expect(sorted('pl')).toBe('Adam Ádám Ærø Åse Lena Lutz Łucja Zoe');
  expect(sorted('es')).toBe('Adam Ádám Ærø Åse Lena Łucja Lutz Zoe');
});

test('figures in names count as numbers', () => {
  expect(['Team 10', 'Team 9', 'Team 1'].toSorted(nameOrder('en'))).toEqual(['Team 1', 'Team 9', 'Team 10']);
});
