import type { DecisionId, ResponseId } from '../../ids';
import { groups } from '../../vocabulary';
import type { Comparison } from './contexts';

export type ResponseWeight = {
  responseId: ResponseId | null;
  /** in how many plays it was among the answers */
  plays: number;
  /** mean score more than silence at the same moment */
  gain: number;
  /** share of those plays in which no answer scored better */
  best: number;
};

/** How much a decision matters, and how its answers compare; the answers are sorted, best first. */
export type DecisionWeight = {
  decisionId: DecisionId;
  plays: number;
  /** mean over plays of the best answer's score minus the worst one's */
  spread: number;
  answers: ResponseWeight[];
  /** always the worst, or the best, for every stakeholder, whatever else happened */
  dominated: ResponseId[];
  dominant: ResponseId[];
};

/** Reputation points within which two worths count as equal. */
const level = 0.02;
/** Points by which the worst must fall behind, or the best stand out, on average for at least one group. */
const felt = 0.1;
/** Fewer plays than this prove nothing. */
const fewest = 12;

/** How much each decision matters and how its answers compare, from plays of each answer at the same moment. */
export function weigh(comparisons: Comparison[]): DecisionWeight[] {
  const byDecision = new Map<DecisionId, Comparison[]>();
  for (const one of comparisons)
    byDecision.set(one.decisionId, [...(byDecision.get(one.decisionId) ?? []), one]);
  return [...byDecision].map(([decisionId, plays]) => weightOf(decisionId, plays));
}

function weightOf(decisionId: DecisionId, plays: Comparison[]): DecisionWeight {
  const scores = plays.map(({ answers }) => answers.map(({ score }) => score));
  const ids = [...new Set(plays.flatMap(({ answers }) => answers.map(({ responseId }) => responseId)))];
  const chosen = ids.flatMap((id) => id ?? []);
  return {
    decisionId,
    plays: plays.length,
    spread: mean(scores.map((each) => Math.max(...each) - Math.min(...each))),
    answers: ids.map((id) => answerWeight(id, plays)).sort((a, b) => b.gain - a.gain),
    dominated: chosen.filter((id) => isAlways(id, plays, -1)),
    dominant: chosen.filter((id) => isAlways(id, plays, 1)),
  };
}

function answerWeight(id: ResponseId | null, plays: Comparison[]): ResponseWeight {
  const gains: number[] = [];
  let best = 0;
  for (const { answers } of plays) {
    const own = answers.find(({ responseId }) => responseId === id);
    const silence = answers.find(({ responseId }) => responseId === null);
    if (!own || !silence) continue;
    gains.push(own.score - silence.score);
    if (answers.every(({ score }) => score <= own.score + 1e-9)) best += 1;
  }
  return { responseId: id, plays: gains.length, gain: mean(gains), best: best / Math.max(1, gains.length) };
}

/**
 * Whether a response is never better (sign -1) or never worse (sign 1) than any other response, for any group in any
 * play, and makes a difference. Silence is not among the others: it is no response.
 */
function isAlways(id: ResponseId, plays: Comparison[], sign: 1 | -1): boolean {
  const margins: number[][] = groups.map(() => []);
  let seen = 0;
  for (const { answers } of plays) {
    const own = answers.find(({ responseId }) => responseId === id);
    const others = answers.filter(({ responseId }) => responseId !== null && responseId !== id);
    if (!own || others.length === 0) continue;
    seen += 1;
    for (let g = 0; g < groups.length; g++) {
      const nearest = Math.min(
        ...others.map(({ worths }) => sign * ((own.worths[g] ?? 0) - (worths[g] ?? 0))),
      );
      if (nearest < -level) return false;
      margins[g]?.push(nearest);
    }
  }
  return seen >= fewest && margins.some((each) => mean(each) > felt);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
