import { expect, test } from 'vitest';
import { csvRows } from './csv';

test('a text of several lines stays one cell in every spreadsheet program', () => {
  const text = csvRows(
    [
      ['a\nb', 'c'],
      ['d\re', 'f'],
    ],
    'en',
  ).toString();
  expect(text).toBe('\ufeff"a\nb",c\r\n"d\re",f\r\n');
});
