import type { Scenario } from '../../scenario';
import { benchOf } from './bench';
import { diceOf } from './dice';
import { fieldTeam } from './field';
import { teamPlaying } from './policies';
import { spreadOf } from './quantiles';

/**
 * How much of a field team's score its choices decide, compared with what the circumstances decide: points of the run
 * score, usual weights.
 */
export type Fate = {
  /** the field's score that a twentieth of teams stays below, and that a twentieth exceeds */
  low: number;
  high: number;
  /** the silent team's score in a mild accident that befell the company, minus its score in a grave one of its own making */
  fate: number;
  /** (high - low) / fate */
  share: number;
  /** the same span when blame alone differs, and everything else is as written */
  byBlame: number;
};

/**
 * (CT21) The scores of ordinary teams may lie no further apart than this share of the range that circumstances alone
 * make.
 */
export const mostOfFate = 0.8;
/** The mildest and the gravest circumstances that are compared: docs/decisions/0032-what-fate-spans.md */
const mild = { blame: 20, severity: 0.2 };
const grave = { blame: 80, severity: 0.9 };
const seeds = 5;

/** [CT21] Measures a scenario with so many teams of the field, over a few seeds. */
export function fateOf(scenario: Scenario, teams: number): Fate {
  const bench = benchOf(scenario);
  const scores = Array.from(
    { length: teams },
    (_, team) => bench.play(team % seeds, fieldTeam(diceOf(60_000 + team))).score,
  );
  return fateFor(scenario, scores);
}

/** [CT21] The same for scores of the field that are known already. */
export function fateFor(scenario: Scenario, scores: readonly number[]): Fate {
  const { low, high } = spreadOf(scores);
  const fate = silentScore(scenario, mild) - silentScore(scenario, grave);
  const byBlame =
    silentScore(scenario, { blame: mild.blame }) - silentScore(scenario, { blame: grave.blame });
  return { low, high, fate, share: (high - low) / fate, byBlame };
}

/** The score of a team that never says a word, with another start and everything else as written. */
function silentScore(scenario: Scenario, start: { blame: number; severity?: number }): number {
  const { structure } = scenario;
  const bench = benchOf({
    ...scenario,
    structure: { ...structure, crisis: { ...structure.crisis, ...start } },
  });
  const plays = Array.from(
    { length: seeds },
    (_, seed) => bench.play(seed, teamPlaying('always-silent', diceOf(seed))).outcome,
  );
  return plays.reduce((sum, score) => sum + score, 0) / seeds;
}
