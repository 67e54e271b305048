import { overallOf } from '../../figures';
import type { DecisionId, ResponseId } from '../../ids';
import { usualPriorities } from '../../priorities';
import type { Scenario } from '../../scenario';
import { type Norms, rangeOf } from '../../scenario/norms';
import { type Bench, benchOf } from './bench';
import type { Comparison } from './contexts';
import { diceOf } from './dice';
import { fieldTeam } from './field';
import { pathOf, sayingOnly } from './paths';
import { quantile } from './quantiles';
import { search } from './search';

/** What one decision does to a result of 0 to 100. */
export type DecisionEffect = {
  decisionId: DecisionId;
  /** mean over plays of the best answer minus the worst one */
  spread: number;
  /** expected answers that fall short of the best one, and by how much on average */
  behind: { responseId: ResponseId; by: number; best: ResponseId | null }[];
};

export type Effects = {
  decisions: DecisionEffect[];
  /** median over all answers of the field of how far one moves the result, up or down */
  middle: number;
  /** plays of one round each that it took */
  plays: number;
};

/** The median effect of an answer, in points of the result. */
export const leastMiddle = 3;
/** Between the best and the worst answer: the least anywhere, and the least in three quarters of the decisions. */
export const leastSpread = 2;
export const usualSpread = 4;
export const shareOfUsual = 0.75;
/**
 * From this difference to the best answer on, an expected answer needs a text that says why it is right all the same.
 */
export const mostBehind = 3;

/** Teams of which each answer's effect is worked out. */
const teams = 16;
/** Plays that look for the best, and as many that look for the worst result. */
const searchPlays = 250;
/** Fewer plays than this say nothing about an answer. */
const fewest = 4;

/** What decisions do, by comparisons that were played already, in points of the scale that results are told on. */
export function effectsOf(scenario: Scenario, comparisons: Comparison[], norms?: Norms): Effects {
  const bench = benchOf(scenario);
  const perPoint = 100 / scaleOf(bench, norms);
  const ids = [...new Set(comparisons.map(({ decisionId }) => decisionId))];
  const sizes = answersInOrder(bench).map((effect) => Math.abs(effect) * perPoint);
  return {
    decisions: ids.map((decisionId) => {
      const plays = comparisons.filter((one) => one.decisionId === decisionId);
      return { decisionId, spread: spreadIn(plays) * perPoint, behind: behindIn(plays, perPoint) };
    }),
    middle: quantile(
      sizes.sort((a, b) => a - b),
      0.5,
    ),
    plays: bench.rounds(),
  };
}

/** Reputation points from the worst to the best play known. */
function scaleOf(bench: Bench, norms?: Norms): number {
  if (norms) return rangeOf(norms, usualPriorities);
  const end = (sign: 1 | -1) =>
    search(bench, ({ score }) => sign * score, sign > 0 ? 'quick' : 'slow', searchPlays).play.score;
  return Math.max(0.01, end(1) - end(-1));
}

/** What each answer of some teams added to those before it, with silence ever after: as the debrief counts. */
function answersInOrder(bench: Bench): number[] {
  return Array.from({ length: teams }, (_, team) => {
    const dice = diceOf(30_000 + team);
    const { world } = bench.play(team, fieldTeam(dice));
    const scores = [null, ...world.resolved].map((_one, count) => {
      const path = pathOf(world.resolved.slice(0, count));
      return overallOf(bench.play(team, sayingOnly(path, dice)).worths, usualPriorities);
    });
    return world.resolved.flatMap(({ responseId }, i) =>
      responseId === null ? [] : (scores[i + 1] ?? 0) - (scores[i] ?? 0),
    );
  }).flat();
}

function spreadIn(plays: Comparison[]): number {
  return mean(
    plays.map(({ answers }) => {
      const scores = answers.map(({ score }) => score);
      return Math.max(...scores) - Math.min(...scores);
    }),
  );
}

/**
 * Only plays in which the same answers are expected are compared: the truth varies, and the expected answer with it.
 */
function behindIn(plays: Comparison[], perPoint: number): DecisionEffect['behind'] {
  const kinds = [...new Set(plays.map(({ expected }) => expected.join()))];
  return kinds.flatMap((kind) => {
    const same = plays.filter(({ expected }) => expected.join() === kind);
    const gains = gainsIn(same);
    const [best] = gains;
    return gains
      .filter(({ id }) => id !== null && same[0]?.expected.includes(id))
      .flatMap(({ id, gain }) => {
        const by = ((best?.gain ?? 0) - gain) * perPoint;
        return id !== null && by > mostBehind ? [{ responseId: id, by, best: best?.id ?? null }] : [];
      });
  });
}

/** How much more than silence each answer scores on average, the best first. */
function gainsIn(plays: Comparison[]): { id: ResponseId | null; gain: number }[] {
  const ids = [...new Set(plays.flatMap(({ answers }) => answers.map(({ responseId }) => responseId)))];
  return ids
    .map((id) => {
      const gains = plays.flatMap(({ answers }) => {
        const own = answers.find(({ responseId }) => responseId === id);
        const silence = answers.find(({ responseId }) => responseId === null);
        return own && silence ? [own.score - silence.score] : [];
      });
      return { id, gain: mean(gains), plays: gains.length };
    })
    .filter(({ plays: seen }) => seen >= fewest)
    .sort((a, b) => b.gain - a.gain);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
