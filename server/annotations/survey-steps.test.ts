import { describe, expect, test } from 'vitest';
import { lateAfterMs, nextStep, restMs, type SurveySheet } from './survey-steps';

const unanswered = { useful: null, real: null, heard: null, ready: null, words: '' };
const answers = (useful: number) => ({ ...unanswered, useful });

/** A sheet that was changed at 0; `shown`: as the totals count it. */
const sheet = (seatId: string, useful: number, shown?: number): SurveySheet => ({
  seatId,
  answers: answers(useful),
  shown: shown === undefined ? null : answers(shown),
  changedAt: 0,
});
const taken = (sheets: SurveySheet[], people: number, now: number) =>
  nextStep(sheets, people, now).map(({ seatId }) => seatId);

const [a, b, c] = [sheet('a', 1), sheet('b', 2), sheet('c', 3)];

describe('the totals of the survey', () => {
  test('take in three sheets and more, once nobody has changed them for a minute', () => {
    expect(taken([a, b, c], 6, restMs - 1)).toEqual([]);
    expect(taken([a, b, c], 6, restMs)).toEqual(['a', 'b', 'c']);
    expect(taken([a, b], 6, restMs + lateAfterMs)).toEqual([]);
  });

  test('never grow by one or two people, however long one waits', () => {
    const shown = [sheet('a', 1, 1), sheet('b', 2, 2), sheet('c', 3, 3)];
    const late = restMs + lateAfterMs;
    expect(taken([...shown, sheet('d', 4)], 4, late)).toEqual([]);
    expect(taken([...shown, sheet('d', 4), sheet('e', 5)], 5, late)).toEqual([]);
    expect(taken([...shown, sheet('d', 4), sheet('e', 5), sheet('f', 1)], 6, late)).toEqual(['d', 'e', 'f']);
  });

  test('an answer that is changed afterwards waits for others as a new sheet does', () => {
    const changed = [sheet('a', 5, 1), sheet('b', 2, 2), sheet('c', 3, 3)];
    expect(taken(changed, 3, restMs + lateAfterMs)).toEqual([]);
    expect(taken([...changed, sheet('d', 4), sheet('e', 5)], 5, restMs)).toEqual(['a', 'd', 'e']);
  });

  test('one or two who are still to answer are waited for, but not for ever', () => {
    expect(taken([a, b, c], 4, restMs)).toEqual([]);
    expect(taken([a, b, c], 5, restMs)).toEqual([]);
    expect(taken([a, b, c], 4, lateAfterMs)).toEqual(['a', 'b', 'c']);
    const writing = { ...sheet('d', 4), changedAt: restMs };
    expect(taken([a, b, c, writing], 4, restMs)).toEqual([]);
    expect(taken([a, b, c, writing], 4, 2 * restMs)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('an empty sheet is none', () => {
    const empty = { ...c, answers: unanswered };
    expect(taken([a, b, empty], 6, restMs)).toEqual([]);
  });
});
