import { describe, expect, test } from 'vitest';
import { playing } from '../fixtures/table';
import type { Answered } from '../world/world';
import { subScoresOf } from './sub-scores';

const answer = (fit: number): Answered => ({
  ...{ id: 'a', enquiryId: 'one', voice: 0, seatId: 'Ada', answer: 'own', p: 0, waitedMs: 0, after: null },
  fit,
});

/** The desk's score after so many enquiries, with these answers. */
function deskScore(enquiriesArrived: number, fits: number[]): number | null {
  const { round } = playing();
  const [team] = round.teams;
  if (!team) throw new Error('a round has a team');
  const played = { choices: {}, changes: [], script: [], endP: 0, knower: null };
  const world = { ...team.world, enquiriesArrived, answered: fits.map(answer) };
  return subScoresOf(round, team, played, world).desk;
}

describe('the score of the desk', () => {
  test('is 100 when every enquiry that came was answered as it should be, however few of the written ones came', () => {
    expect(deskScore(1, [1])).toBe(100);
    expect(deskScore(7, [1, 1, 1, 1, 1, 1, 1])).toBe(100);
  });

  test('counts each one without an answer as nothing, and never falls below 0', () => {
    expect(deskScore(4, [1, 1])).toBe(50);
    expect(deskScore(4, [])).toBe(0);
    expect(deskScore(2, [-1, -1])).toBe(0);
  });

  test('is none where nobody wrote', () => {
    expect(deskScore(0, [])).toBeNull();
  });
});
