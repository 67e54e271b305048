import type { Scenario } from '../../scenario';
import type { Norms } from '../../scenario/norms';
import { groups } from '../../vocabulary';
import { fingerprint } from '../fingerprint';
import { type Bench, type BenchPlay, benchOf } from './bench';
import { type Comparison, compareAnswers } from './contexts';
import { diceOf } from './dice';
import { type Effects, effectsOf } from './effects';
import { type Fairness, fairnessOf } from './fairness';
import { type Fate, fateFor } from './fate';
import { fieldTeam } from './field';
import { countHits, type Hits, newHits } from './hits';
import { normsOf } from './norms';
import type { Path } from './paths';
import { type Policy, policies, teamPlaying } from './policies';
import { type Spread, spreadOf } from './quantiles';
import { type Reveals, revealsOf } from './reveals';
import { search } from './search';
import { type Shares, sharesOf } from './variance';
import { type DecisionWeight, weigh } from './weighing';

/** How one policy does, by score and by group. */
export type PolicyResult = { policy: Policy; score: Spread; byGroup: number[] };

/** A play found by search: its score, the same by group, and the way it went. */
export type FoundPlay = { aim: string; score: number; byGroup: number[]; path: Path };

export type TeamResults = { score: Spread; scores: number[] };

/** What simulation says about a scenario. Scores are reputation points more than doing nothing, for the usual priorities. */
export type Balance = {
  slug: string;
  fingerprint: string;
  rounds: number;
  seeds: number;
  /** sorted by mean score, the best first */
  policies: PolicyResult[];
  field: TeamResults;
  random: TeamResults;
  best: FoundPlay;
  worst: FoundPlay;
  /** sorted by how much the decision matters, the most important first */
  decisions: DecisionWeight[];
  hits: Hits;
  shares: Shares;
  fairness: Fairness;
  fate: Fate;
  effects: Effects;
  reveals: Reveals;
  norms: Norms;
};

export type BalanceStage = 'policies' | 'search' | 'luck' | 'answers' | 'teams';
export type Progress = { done: number; of: number; stage: BalanceStage };

/** Fewer rounds than this tell nothing. */
export const fewestRounds = 600;

/** Plays about `rounds` team-rounds and sums them up; tells now and then how far it is. */
export function* balance(scenario: Scenario, rounds: number): Generator<Progress, Balance> {
  const bench = benchOf(scenario);
  const of = Math.max(fewestRounds, rounds);
  const seeds = Math.min(60, Math.max(4, Math.round(of / 200)));
  const tell = (stage: BalanceStage): Progress => ({ done: Math.min(of, bench.rounds()), of, stage });
  const ranked: PolicyResult[] = [];
  for (const policy of policies) {
    ranked.push(policyResult(bench, policy, seeds));
    yield tell('policies');
  }
  const fairness = fairnessOf(scenario);
  yield tell('policies');
  const found = yield* findExtremes(bench, of * 0.2, () => tell('search'));
  const shares = sharesOf(bench, Math.max(4, Math.round(Math.sqrt(of * 0.06))));
  yield tell('luck');
  const comparisons = yield* compareMany(bench, bench.rounds() + of * 0.35, () => tell('answers'));
  const teams = yield* playTeams(scenario, bench, of, seeds, () => tell('teams'));
  const [best = noPlay, worst = noPlay] = found;
  const mark = fingerprint(scenario.structure);
  const norms = normsOf(mark, bench.rounds(), found, teams.field);
  const effects = effectsOf(scenario, comparisons, norms);
  const reveals = revealsOf(scenario);
  return {
    slug: scenario.slug,
    fingerprint: mark,
    rounds: bench.rounds() + fairness.plays + effects.plays + reveals.plays,
    seeds,
    policies: ranked.sort((a, b) => b.score.mean - a.score.mean),
    field: resultsOf(teams.field),
    random: resultsOf(teams.random),
    best,
    worst,
    decisions: weigh(comparisons).sort((a, b) => b.spread - a.spread),
    hits: teams.hits,
    shares,
    fairness,
    fate: fateFor(
      scenario,
      teams.field.map(({ score }) => score),
    ),
    effects,
    reveals,
    norms,
  };
}

const noPlay: FoundPlay = { aim: '', score: 0, byGroup: [], path: {} };

function policyResult(bench: Bench, policy: Policy, seeds: number): PolicyResult {
  const plays = Array.from({ length: seeds }, (_, seed) =>
    bench.play(seed, teamPlaying(policy, diceOf(1_000 + seed))),
  );
  return {
    policy,
    score: spreadOf(plays.map(({ score }) => score)),
    byGroup: groups.map((_, g) => plays.reduce((sum, { worths }) => sum + (worths[g] ?? 0), 0) / seeds),
  };
}

/** The best and the worst for the usual priorities come first and get most of the budget; then those for each group alone. */
function* findExtremes(bench: Bench, budget: number, tell: () => Progress): Generator<Progress, FoundPlay[]> {
  const found: FoundPlay[] = [];
  for (const { aim, worth, parts } of aims) {
    for (const sign of [1, -1]) {
      const { path, play } = search(
        bench,
        (one) => sign * worth(one),
        sign > 0 ? 'quick' : 'slow',
        (budget * parts) / allParts,
      );
      found.push({ aim, score: play.score, byGroup: play.worths, path });
      yield tell();
    }
  }
  return found;
}

const aims: { aim: string; worth: (play: BenchPlay) => number; parts: number }[] = [
  { aim: 'overall', worth: ({ score }) => score, parts: 4 },
  ...groups.map((group, g) => ({ aim: group, worth: ({ worths }: BenchPlay) => worths[g] ?? 0, parts: 1 })),
];
const allParts = 2 * aims.reduce((sum, { parts }) => sum + parts, 0);

function* compareMany(bench: Bench, until: number, tell: () => Progress): Generator<Progress, Comparison[]> {
  const comparisons: Comparison[] = [];
  for (let i = 0; bench.rounds() < until; i++) {
    comparisons.push(...compareAnswers(bench, i, 20_000 + i));
    yield tell();
  }
  return comparisons;
}

type Teams = {
  field: { score: number; worths: number[] }[];
  random: { score: number; worths: number[] }[];
  hits: Hits;
};

/** Teams of the field and random ones, in turn, over all seeds. */
function* playTeams(
  scenario: Scenario,
  bench: Bench,
  until: number,
  seeds: number,
  tell: () => Progress,
): Generator<Progress, Teams> {
  const teams: Teams = { field: [], random: [], hits: newHits(scenario) };
  for (let i = 0; bench.rounds() < until || i < fewestTeams; i++) {
    const field = bench.play(i % seeds, fieldTeam(diceOf(50_000 + i)));
    const random = bench.play(i % seeds, teamPlaying('random', diceOf(90_000 + i)));
    for (const { world } of [field, random]) countHits(teams.hits, world);
    teams.field.push({ score: field.score, worths: field.worths });
    teams.random.push({ score: random.score, worths: random.worths });
    if (i % 50 === 49) yield tell();
  }
  return teams;
}

const fewestTeams = 60;

function resultsOf(plays: { score: number }[]): TeamResults {
  const scores = plays.map(({ score }) => score);
  return { score: spreadOf(scores), scores };
}
