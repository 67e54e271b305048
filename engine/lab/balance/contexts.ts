import type { DecisionId, ResponseId } from '../../ids';
import type { Bench } from './bench';
import { diceOf } from './dice';
import { following, type Offers } from './paths';

/** Everything that a team could have said at one decision, in one play, and what each would have been worth by group. */
export type Comparison = {
  decisionId: DecisionId;
  /** silence under the key null stands first */
  answers: { responseId: ResponseId | null; worths: number[]; score: number }[];
};

/**
 * Compares all answers to each decision that one team of the field meets: the rest of the play stays as it was, as far
 * as it is still possible. One call plays about sixty rounds.
 */
export function compareAnswers(bench: Bench, seed: number, teamSeed: number): Comparison[] {
  const dice = diceOf(teamSeed);
  const offers: Offers = [];
  bench.play(seed, following({}, dice, offers));
  return offers.map(({ decisionId, offered }) => ({
    decisionId,
    answers: [null, ...offered].map((responseId) => {
      const { worths, score } = bench.play(seed, following({ [decisionId]: responseId }, dice));
      return { responseId, worths, score };
    }),
  }));
}
