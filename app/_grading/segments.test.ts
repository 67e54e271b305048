import { expect, test } from 'vitest';
import { segmentsOf } from './segments';

test('a statement is cut where marks begin and end, and nothing of it is lost', () => {
  const text = 'We are sorry, it was us.';
  const segments = segmentsOf(text, [
    { mark: 'empathy', spans: [{ from: 0, to: 12 }] },
    { mark: 'responsibility', spans: [{ from: 7, to: 23 }] },
  ]);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.map(({ text: part, marks }) => [part, marks])).toEqual([
    ['We are ', ['empathy']],
    ['sorry', ['empathy', 'responsibility']],
    [', it was us', ['responsibility']],
    ['.', []],
  ]);
});

test('a statement without marks is one stretch, an empty one none', () => {
  expect(segmentsOf('Hello.', [])).toEqual([{ from: 0, text: 'Hello.', marks: [] }]);
  expect(segmentsOf('', [])).toEqual([]);
});
