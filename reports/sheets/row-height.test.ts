import { describe, expect, test } from 'vitest';
import { linesIn, rowPoints } from './row-height';

describe('lines of a text in a column', () => {
  test.each([
    ['', 10, 1],
    ['ten signs.', 10, 1],
    ['eleven sign', 10, 2],
    ['one two three four', 10, 2],
    ['one two three four', 9, 3],
    ['a\nb\n\nc', 10, 4],
    ['x'.repeat(25), 10, 3],
    [`a ${'x'.repeat(25)} b`, 10, 4],
  ])('%j in %i characters takes %i', (text, width, lines) => {
    expect(linesIn(text, width)).toBe(lines);
  });
});

describe('a row', () => {
  const cell = (value: string | number | null, mostLines = Number.POSITIVE_INFINITY) => ({
    ...{ value, width: 10, mostLines },
  });
  test('of single lines is as high as always', () => {
    expect(rowPoints([cell('a'), cell(7), cell(null)])).toBeUndefined();
  });
  test('is as high as its longest text needs; an aside adds so many lines at most', () => {
    expect(rowPoints([cell('a\nb'), cell('a\nb\nc')])).toBe(45);
    expect(rowPoints([cell('a\nb'), cell('a\n'.repeat(20), 5)])).toBe(75);
  });
  test('is no higher than spreadsheet programs allow', () => {
    expect(rowPoints([cell('a\n'.repeat(100))])).toBe(409);
  });
});
