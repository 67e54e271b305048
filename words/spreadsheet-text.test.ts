import { expect, test } from 'vitest';
import { separated, unguarded } from './spreadsheet-text';

test.each([
  ['a\tb;c', '\t'],
  ['Name;E-mail\nHansen, Bo;bo@example.com\nLund, Ida;ida@example.com', ';'],
  ['Exercise Storm\n\nTime;Event\n09:00;"Rain, wind, hail"', ';'],
  ['Name,Group\nBo,"Day; night; both"', ','],
  ['Bo', '\t'],
  ['', '\t'],
])('%j is separated by %j', (text, separator) => {
  expect(separated(text)).toEqual({ separator, body: text });
});

test.each(['sep=;\nName,x;Group', '\uFEFFsep=;\r\nName,x;Group', '"sep=;"\nName,x;Group'])(
  'what the first line of %j says counts, and it is no line of the table',
  (text) => {
    const { separator, body } = separated(text);
    expect(separator).toBe(';');
    expect(body.trim()).toBe('Name,x;Group');
    expect(body.split('\n')).toHaveLength(2);
  },
);

test('the sign before a formula goes, any other apostrophe stays', () => {
  expect(["'=1+1", "'-Anna", "'+45", "'@bo", "'t Hooft", "O'Neill"].map(unguarded)).toEqual([
    '=1+1',
    '-Anna',
    '+45',
    '@bo',
    "'t Hooft",
    "O'Neill",
  ]);
});
