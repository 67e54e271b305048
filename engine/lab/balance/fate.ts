import type { Scenario } from '../../scenario';
import { benchOf } from './bench';
import { diceOf } from './dice';
import { fieldTeam } from './field';
import { teamOf } from './policies';
import { spreadOf } from './quantiles';

/** How far choices carry a team of the field against how far fate would: points of the run score, usual weights. */
export type Fate = {
  /** the field's score that a twentieth of teams stays below, and that a twentieth exceeds */
  low: number;
  high: number;
  /** the silent team's score with little blame at the start minus its score with much */
  fate: number;
  /** (high - low) / fate */
  share: number;
};

/** Choices of ordinary teams may reach no further than so much of what fate spans (CT21). */
export const mostOfFate = 0.8;
const littleBlame = 20;
const muchBlame = 80;
const seeds = 5;

/** [CT21] Measures a scenario with so many teams of the field, over a few seeds. */
export function fateOf(scenario: Scenario, teams: number): Fate {
  const bench = benchOf(scenario);
  const scores = Array.from(
    { length: teams },
    (_, team) => bench.play(team % seeds, fieldTeam(diceOf(60_000 + team))).score,
  );
  const { low, high } = spreadOf(scores);
  const fate = silentScore(scenario, littleBlame) - silentScore(scenario, muchBlame);
  return { low, high, fate, share: (high - low) / fate };
}

/** The score of a team that never says a word, with so much blame at the start and everything else as written. */
function silentScore(scenario: Scenario, blame: number): number {
  const { structure } = scenario;
  const bench = benchOf({ ...scenario, structure: { ...structure, crisis: { ...structure.crisis, blame } } });
  const plays = Array.from(
    { length: seeds },
    (_, seed) => bench.play(seed, teamOf('always-silent', diceOf(seed))).outcome,
  );
  return plays.reduce((sum, score) => sum + score, 0) / seeds;
}
