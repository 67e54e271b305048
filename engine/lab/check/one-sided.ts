import type { DecisionId, ResponseId } from '../../ids';
import type { Scenario } from '../../scenario';
import { benchOf } from '../balance/bench';
import { type Comparison, compareAnswers } from '../balance/contexts';
import { weigh } from '../balance/weighing';
import { wishesFor } from './wishes';

/** A response that is the worst, or the best, for every stakeholder in every simulated play. */
export type OneSided = {
  decisionId: DecisionId;
  responseId: ResponseId;
  always: 'worst' | 'best';
  plays: number;
};

/** Plays in which all decisions are compared, and further ones for each decision that looks one-sided or is seldom met. */
const commonPlays = 16;
const furtherPlays = 60;

/**
 * What comparing answers found: the one-sided ones, all comparisons of the first plays, and the number of rounds
 * played.
 */
export type ComparedPlays = { responses: OneSided[]; comparisons: Comparison[]; rounds: number };

/**
 * Compares all answers in some plays. One that looks one-sided is compared in many more plays before it is reported.
 */
export function oneSidedResponses(scenario: Scenario): ComparedPlays {
  const bench = benchOf(scenario);
  const common = Array.from({ length: commonPlays }, (_, i) => compareAnswers(bench, i, 700_000 + i)).flat();
  const suspects = scenario.structure.decisions.filter(({ id }) => isSuspect(id, common));
  const responses = suspects.flatMap((decision) => {
    const ways = wishesFor(scenario, decision);
    const further = Array.from({ length: furtherPlays }, (_, i) =>
      compareAnswers(bench, i, 800_000 + i, { path: ways[i % ways.length] ?? {}, only: decision.id }),
    ).flat();
    return found([...common.filter(({ decisionId }) => decisionId === decision.id), ...further]);
  });
  return { responses, comparisons: common, rounds: bench.rounds() };
}

function isSuspect(id: DecisionId, comparisons: Comparison[]): boolean {
  const own = comparisons.filter(({ decisionId }) => decisionId === id);
  return own.length < commonPlays || found(own).length > 0;
}

function found(comparisons: Comparison[]): OneSided[] {
  return weigh(comparisons).flatMap(({ decisionId, plays, dominated, dominant }) => [
    ...dominated.map((responseId) => ({ decisionId, responseId, always: 'worst' as const, plays })),
    ...dominant.map((responseId) => ({ decisionId, responseId, always: 'best' as const, plays })),
  ]);
}
