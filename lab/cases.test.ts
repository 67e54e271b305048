import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemText } from '@/format/problem';
import { parseCase } from './read-cases';

const sound = readFileSync('lab/cases/pepsi-syringes.yaml', 'utf8');
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** The problems of a sound case in which one part was replaced, as lines of text. */
function spoiled(part: string, by: string): string[] {
  expect(sound).toContain(part);
  return parseCase('case.yaml', sound.replace(part, by)).problems.map(problemText);
}

describe('a case file with a mistake', () => {
  it('is told the line and what was meant', () => {
    const part = 'evidence: process }';
    expect(spoiled(part, 'evidence: proces }')).toEqual([
      expect.stringMatching(new RegExp(`^case.yaml:${lineOf(sound, part)} .*did you mean "process"`)),
    ]);
  });

  it.each([
    ['an unknown key', 'severity: 0.70', 'severity: 0.70, sevrity: 1', /sevrity.*did you mean "severity"/],
    [
      'an unknown strategy',
      'strategy: holding-statement',
      'strategy: holding-statment',
      /did you mean "holding-statement"/,
    ],
    ['a number that cannot be', 'blame: 8,', 'blame: 800,', /blame.*800.*100/],
    ['a missing part', 'days: 14\n', '', /days.*missing/],
    [
      'an unknown run',
      'run: apologise, of',
      'run: apologize, of',
      /no run "apologize" \(did you mean "apologise"/,
    ],
    [
      'an unknown measure',
      'minus: [actual, hold]',
      'minus: [actual, hald]',
      /no measure "hald" \(did you mean "hold"/,
    ],
    [
      'a measure made of itself',
      'hold: { run: hold, of: public, day: 14 }',
      'hold: { minus: [hold, low] }',
      /made of itself/,
    ],
    [
      'a day after the end',
      'run: nothing, of: public, day: 14',
      'run: nothing, of: public, day: 15',
      /the case ends on day 14/,
    ],
    ['a band upside down', 'least: 0.54', 'least: 0.54\n    most: 0.1', /least is above its most/],
    ['hours out of order', 'hour: 190', 'hour: 19', /hour 19 comes after hour 144/],
    [
      'two times for one reading',
      'of: public, lowest: [0, 14]',
      'of: public, day: 3, lowest: [0, 14]',
      /exactly one of hour, day/,
    ],
    ['the same target twice', 'id: CT14 rebut', 'id: CT14 apologise', /is there twice/],
    [
      'neither act nor slip',
      'hour: 190, act: { strategy: rebuttal, evidence: alternative }',
      'hour: 190',
      /act or a slip/,
    ],
    ['broken YAML', 'orders:', 'orders: [', /:\d+ /],
  ])('%s', (_what, part, by, expected) => {
    const problems = spoiled(part, by);
    expect(problems.join('\n')).toMatch(expected);
    expect(problems.every((problem) => /^case\.yaml:\d+ /.test(problem))).toBe(true);
  });
});
