import type { DecisionId, ResponseId } from '../../ids';
import type { Bench } from './bench';
import { diceOf } from './dice';
import { following, type Offers, type Path } from './paths';

/** Everything that a team could have said at one decision, in one play, and what each would have been worth by group. */
export type Comparison = {
  decisionId: DecisionId;
  /** what a well-prepared team answers in this play */
  expected: ResponseId[];
  /** silence, under null, stands first */
  answers: { responseId: ResponseId | null; worths: number[]; score: number }[];
};

/**
 * Compares all answers to each decision that one team of the field meets: the rest of the play stays as it was, as far
 * as it is still possible. `path` says what the team chooses anyway, `only` which decision is looked at. Looking at all
 * plays about sixty rounds.
 */
export function compareAnswers(
  bench: Bench,
  seed: number,
  teamSeed: number,
  { path = {}, only }: { path?: Path; only?: DecisionId } = {},
): Comparison[] {
  const dice = diceOf(teamSeed);
  const offers: Offers = [];
  bench.play(seed, following(path, dice, offers));
  return offers
    .filter(({ decisionId }) => only === undefined || decisionId === only)
    .map(({ decisionId, offered, expected }) => ({
      decisionId,
      expected,
      answers: [null, ...offered].map((responseId) => {
        const { worths, score } = bench.play(seed, following({ ...path, [decisionId]: responseId }, dice));
        return { responseId, worths, score };
      }),
    }));
}
