import { expect, test } from 'vitest';
import { testScenario } from '@/engine/fixtures/scenario';
import { readingOf } from '@/engine/rules/reading';
import type { Scenario } from '@/engine/scenario';
import { subjectFor } from '../testing/subject';
import { reading } from './reading';

const id = 'first';

/** The first decision, longer by so many words, under this pressure. */
function asking(words: number, pressure: number): Scenario {
  const { structure } = testScenario;
  const { en } = testScenario.words;
  const first = en?.decisions[id];
  if (!en || !first) throw new Error('unreachable: the test scenario has words');
  const context = Array.from({ length: words }, () => 'word').join(' ');
  const decisions = structure.decisions.map((one) =>
    one.id === id ? { ...one, pressure, asks: undefined } : one,
  );
  return {
    ...testScenario,
    structure: { ...structure, languages: ['en'], decisions },
    words: { en: { ...en, decisions: { ...en.decisions, [id]: { ...first, context } } } },
  };
}

function isTooLong(words: number, pressure: number): boolean {
  return reading(subjectFor(asking(words, pressure))).some(
    ({ path }) => path.join('.') === `decisions.${id}`,
  );
}

test('[D2] a word more never makes a text fit: at each pressure there is one length from which on it is too long', () => {
  for (const pressure of [0.8, 0.81, 0.86, 0.87]) {
    const lengths = Array.from({ length: 220 }, (_, more) => more + 40);
    const firstTooLong = lengths.findIndex((words) => isTooLong(words, pressure));
    expect(firstTooLong).toBeGreaterThan(0);
    expect(lengths.slice(firstTooLong).filter((words) => !isTooLong(words, pressure))).toEqual([]);
  }
});

test('[D2] a text that leaves just the time to talk fits', () => {
  // 100 words take 30 seconds at 200 a minute; with 20 to talk, times 0.8, the timer gives 40.
  const own = readingOf(asking(0, 1), decisionOf(asking(0, 1)), 'en').words;
  expect(isTooLong(100 - own, 0.8)).toBe(false);
  expect(isTooLong(101 - own, 0.8)).toBe(true);
});

function decisionOf({ structure }: Scenario) {
  const found = structure.decisions.find((one) => one.id === id);
  if (!found) throw new Error('unreachable: the test scenario has its first decision');
  return found;
}
