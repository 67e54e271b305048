import { overallOf } from '../../figures';
import type { DecisionId } from '../../ids';
import { everyPriorities, usualPriorities, weightsOf } from '../../priorities';
import type { Scenario } from '../../scenario';
import type { Group } from '../../vocabulary';
import { expectedOf } from '../../world/expected';
import { benchOf } from './bench';
import { blindWays } from './blind';
import { diceOf } from './dice';
import { fieldTeam } from './field';
import { type Choose, type HostilePolicy, hostilePolicies, plainTeam, teamPlaying } from './policies';
import type { SimulatedTeam } from './simulate';

/** How a way of play stands in the simulated field: shares (0..100) of its teams that it beats. */
export type Rank = {
  name: string;
  kind: 'silent' | 'hostile' | 'blind';
  /** under the usual priorities */
  usual: number;
  /** under the one of the 60 declarations under which it does best, and the one under which it does worst */
  most: number;
  least: number;
  /** what it may not exceed */
  limit: number;
  holds: boolean;
  /** decisions at which it gives an expected answer in most of its plays */
  expected: DecisionId[];
};

/** How well policies do that ignore what the answers mean (CT20), and how many plays that took to find out. */
export type Fairness = { ranks: Rank[]; plays: number; field: number[][] };

/** [CT20] Silence and hostility beat fewer than so many of a hundred teams, whatever the team declared. */
export const mostHostile = 40;
/** [CT20] Policies that ignore what the answers mean beat no more than so many teams under the usual priorities. */
export const mostBlind = 60;

/** Each policy plays so many storms; the teams of the field are divided among the same ones. */
const storms = 12;
const fieldTeams = 300;

/** Each of the 60 declarations, and before them the usual priorities. */
const allWeights: Record<Group, number>[] = [usualPriorities, ...everyPriorities.map(weightsOf)];

/** [CT20] Plays the field once and every such policy a dozen times, then scores them all under every declaration. */
export function fairnessOf(scenario: Scenario): Fairness {
  const bench = benchOf(scenario);
  const field = Array.from(
    { length: fieldTeams },
    (_, i) => bench.play(i % storms, fieldTeam(diceOf(60_000 + i))).worths,
  );
  const sorted = allWeights.map((weights) =>
    field.map((worths) => overallOf(worths, weights)).sort((a, b) => a - b),
  );
  const ranks = waysOf(scenario).map(({ name, kind, team }) => {
    const hits = new Map<DecisionId, number>();
    const plays = Array.from(
      { length: storms },
      (_, seed) => bench.play(seed, noting(team(seed), hits)).worths,
    );
    const shares = allWeights.map((weights, w) => beaten(plays, weights, sorted[w] ?? []));
    const expected = [...hits].filter(([, count]) => count > storms / 2).map(([id]) => id);
    return { ...rankOf(name, kind, shares), expected };
  });
  return { ranks, plays: bench.rounds(), field };
}

type Way = { name: string; kind: Rank['kind']; team: (seed: number) => SimulatedTeam };

function waysOf(scenario: Scenario): Way[] {
  const hostile = Object.keys(hostilePolicies).filter(isHostile);
  const dice = (seed: number) => diceOf(1_000 + seed);
  return [
    { name: 'always-silent', kind: 'silent', team: (seed) => teamPlaying('always-silent', dice(seed)) },
    ...hostile.map((name): Way => ({ name, kind: 'hostile', team: (seed) => teamPlaying(name, dice(seed)) })),
    ...blindWays(scenario).map(({ name, choose }) => blind(name, choose)),
    { name: 'random', kind: 'blind', team: (seed) => teamPlaying('random', dice(seed)) },
  ];

  function blind(name: string, choose: (own: ReturnType<typeof diceOf>) => Choose): Way {
    return { name, kind: 'blind', team: (seed) => plainTeam(choose(dice(seed)), dice(seed)) };
  }
}

function isHostile(name: string): name is HostilePolicy {
  return name in hostilePolicies;
}

/** The same team; counts at which decisions its choice is an expected one. */
function noting(team: SimulatedTeam, hits: Map<DecisionId, number>): SimulatedTeam {
  return {
    ...team,
    choose(question) {
      const chosen = team.choose(question);
      const { storm, world, decision } = question;
      if (chosen !== null && expectedOf(storm.plan, world, decision).includes(chosen))
        hits.set(decision.id, (hits.get(decision.id) ?? 0) + 1);
      return chosen;
    },
  };
}

function rankOf(
  name: string,
  kind: Rank['kind'],
  [usual = 0, ...declared]: number[],
): Omit<Rank, 'expected'> {
  const most = Math.max(...declared);
  const limit = kind === 'blind' ? mostBlind : mostHostile;
  const holds = kind === 'blind' ? usual <= limit : Math.max(usual, most) < limit;
  return { name, kind, usual, most, least: Math.min(...declared), limit, holds };
}

/** On average over its plays: the share (0..100) of the field that did worse; those level count half. */
function beaten(plays: number[][], weights: Record<Group, number>, sorted: number[]): number {
  const shares = plays.map((worths) => {
    const own = overallOf(worths, weights);
    return (firstAtLeast(sorted, own) + firstAtLeast(sorted, own + tiny)) / 2 / Math.max(1, sorted.length);
  });
  return (100 * shares.reduce((sum, share) => sum + share, 0)) / Math.max(1, shares.length);
}

const tiny = 1e-9;

/** How many of an ascending list lie below a value. */
function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
