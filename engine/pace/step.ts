import { advanceRound } from '../advance-round';
import type { Round } from '../round';
import { isWaiting } from './rate';
import { nextStopP } from './stops';

/** The round with `ms` (at standard tempo) more of standing at this moment. */
export function waitRound(round: Round, ms: number): Round {
  return { ...round, waitedMs: round.waitedMs + ms };
}

/**
 * The round one step of `ms` further, as a server moves it: play never runs past a moment that it has to be looked at,
 * and where it waits for a team, the step is time waited. Paces are left aside: a step is play.
 */
export function stepRound(round: Round, ms: number): Round {
  if (isWaiting(round)) return waitRound(round, ms);
  return advanceRound(round, Math.min(round.p + ms, nextStopP(round)));
}
