import { worths } from '../debrief/score';
import { drawn } from '../drawn';
import { overallOf } from '../figures';
import { usualPriorities } from '../priorities';
import type { Scenario } from '../scenario';
import { stormOf } from '../storm-of-round';
import { stormHeard } from '../view/stakes';
import { groups, limits } from '../vocabulary';
import { diceOf } from './balance/dice';
import { fieldTeam } from './balance/field';
import { teamPlaying } from './balance/policies';
import { simulate } from './balance/simulate';

/** A story to be played: its seed, and what is true in it (undefined where that doesn't vary). */
export type ToldStory = { scenario: Scenario; seed: number; variant?: string | undefined };

/**
 * How loud it got for the best of `limits.simulatedTried` simulated teams, every ten seconds of play, 1 is a normal day. One of them
 * answers as the author expects of a well-prepared team; the others are of any skill. The best found, not the best there is.
 */
export function bestFoundStorm({ scenario, seed, variant }: ToldStory): number[] {
  const round = { scenario: drawn(scenario, seed, variant), seed, skipped: [], delayed: {} };
  const quiet = stormOf(round, { feed: false, desk: false });
  const scores = Array.from({ length: limits.simulatedTried }, (_, i) =>
    scoreOf(simulate(quiet, team(i)).outcome),
  );
  const best = scores.indexOf(Math.max(...scores));
  const heard = stormOf(round, { feed: true, desk: false });
  return stormHeard(simulate(heard, team(best)).world).storm;
}

function team(i: number) {
  return i === 0 ? teamPlaying('well-prepared', diceOf(i)) : fieldTeam(diceOf(i));
}

function scoreOf(outcome: Parameters<typeof worths>[0]): number {
  const byGroup = worths(outcome);
  return overallOf(
    groups.map((group) => byGroup[group]),
    usualPriorities,
  );
}
