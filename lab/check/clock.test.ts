import { describe, expect, test } from 'vitest';
import { testScenario } from '@/engine/fixtures/scenario';
import type { Scenario } from '@/engine/scenario';
import { subjectFor } from '../testing/subject';
import { breathing, namedTimes, timesIn } from './clock';

function reasons(check: typeof breathing, scenario: Scenario): string[] {
  return check(subjectFor(scenario)).map(({ reason }) => reason);
}

function asking(question: string): Scenario {
  const { en } = testScenario.words;
  const { first } = en?.decisions ?? {};
  if (!en || !first) throw new Error('the test scenario has words');
  return {
    ...testScenario,
    words: {
      ...testScenario.words,
      en: { ...en, decisions: { ...en.decisions, first: { ...first, question } } },
    },
  };
}

describe('times in words', () => {
  test.each([
    ['by 16:00', [960]],
    ['inden 16.00', [960]],
    ['senest kl. 16', [960]],
    ['kl. 16.30', [990]],
    ['before 4 pm', [960]],
    ['the share is 4.4 % down, 31,000 views, 12.50 %', []],
  ])('%s', (text, minutes) => {
    expect(timesIn(text)).toEqual(minutes);
  });

  test('another than that at which the decision closes is named', () => {
    expect(reasons(namedTimes, asking('What do you say by 10:40?'))).toEqual([]);
    expect(reasons(namedTimes, asking('What do you say by 11:40?'))).toEqual([
      'names 11:40, and the decision closes at 10:40',
    ]);
  });
});

test('a round breathes: what is too long without a question is named', () => {
  expect(reasons(breathing, testScenario)).toEqual([expect.stringContaining('s in which no decision asks')]);
});

test('a round that only decides is named, with its pauses', () => {
  const { structure } = testScenario;
  const phases = structure.phases.map((phase) => ({ ...phase, pace: 40 }));
  const found = reasons(breathing, { ...testScenario, structure: { ...structure, phases } });
  expect(found).toContainEqual(expect.stringContaining('of the round'));
  expect(found).toContainEqual(expect.stringContaining('s of free play'));
  expect(found).toContainEqual(expect.stringContaining('no pause of 60 s'));
});

test('a warm-up is one act, with one pause of a minute', () => {
  const { structure } = testScenario;
  const [phase] = structure.phases;
  if (!phase) throw new Error('the test scenario has a phase');
  const pauses = (pace: number) =>
    reasons(breathing, {
      ...testScenario,
      structure: { ...structure, phases: [{ ...phase, pace }] },
    }).filter((reason) => reason.includes('no pause of 60 s'));
  expect(pauses(40)).toEqual([expect.stringMatching(/^the round has no pause/)]);
});
