import { worths } from '../../debrief/score';
import { overallOf } from '../../figures';
import { usualPriorities } from '../../priorities';
import type { Scenario } from '../../scenario';
import { groups } from '../../vocabulary';
import type { World } from '../../world/world';
import { diceOf } from './dice';
import { teamPlaying } from './policies';
import { type SimulatedTeam, simulate } from './simulate';
import { stormsOf } from './storms';

/** A play and what it was worth. */
export type BenchPlay = {
  world: World;
  /** in the order of `groups`, more than doing nothing under the same seed */
  worths: number[];
  /** the same in one number, for the usual priorities */
  score: number;
  /** the run score itself, for the usual priorities */
  outcome: number;
};

/** Plays rounds of one scenario, and counts them. */
export type Bench = { play: (seed: number, team: SimulatedTeam) => BenchPlay; rounds: () => number };

const usual = (worths: readonly number[]) => overallOf(worths, usualPriorities);

/** Where teams of one scenario are played and compared, storm by storm; it counts the rounds that it played. */
export function benchOf(scenario: Scenario): Bench {
  const storms = stormsOf(scenario);
  const nothing = new Map<number, number[]>();
  let rounds = 0;
  const worthsOf = (seed: number, team: SimulatedTeam) => {
    rounds += 1;
    const { world, outcome } = simulate(storms(seed), team);
    const byGroup = worths(outcome);
    return { world, absolute: groups.map((group) => byGroup[group]) };
  };
  const doingNothing = (seed: number) => {
    const known = nothing.get(seed) ?? worthsOf(seed, teamPlaying('always-silent', diceOf(seed))).absolute;
    nothing.set(seed, known);
    return known;
  };
  return {
    rounds: () => rounds,
    play(seed, team) {
      const idle = doingNothing(seed);
      const { world, absolute } = worthsOf(seed, team);
      const more = absolute.map((worth, g) => worth - (idle[g] ?? 0));
      return { world, worths: more, score: usual(more), outcome: usual(absolute) };
    },
  };
}
