import type { ChainView } from '@/engine/view/chain';
import { type ChainStep, chainSteps } from '@/engine/vocabulary';
import { type Moment, playAt } from '../../_live/moment';

/** When a step of the sign-off has ended, in play ms; null before that. */
export function stepEndP(since: ChainView['since'], step: ChainStep): number | null {
  const next = chainSteps[chainSteps.indexOf(step) + 1];
  return next === undefined ? null : since[next];
}

/** Seconds of play that a step has taken, until now (epoch ms of this device) while it is open; null before it. */
export function stepSeconds(
  since: ChainView['since'],
  step: ChainStep,
  moment: Moment,
  now: number,
): number | null {
  const startP = since[step];
  if (startP === null) return null;
  const endP = stepEndP(since, step) ?? playAt(moment, now);
  return Math.max(0, Math.round((endP - startP) / 1000));
}
