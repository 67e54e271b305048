import type { Handling } from '../event';
import { placeEffect } from '../model/placement';
import { comesBack } from '../model/slips';
import { copyState, type ModelState } from '../model/state';
import { perGroup } from '../per-group';
import type { Response } from '../scenario/structure';
import { chance, purpose } from './dice';
import { numberOf } from './number-of';
import type { Storm } from './storm';
import type { World } from './world';

/** [J10] What is left of the time for a promise that nobody of operations was for. */
export const uncheckedShare = 0.75;
/** [J13] What is left of the effect of an answer with words taken out. */
const redlinedShare = 0.85;
/** [J14] How often an answer that was not signed comes back. */
export const comesBackShare = 1 / 3;

/** [J10] [J13] The response as it was said: without what legal took out, and with less time for what nobody had checked. */
export function asHandled(response: Response, handling: Handling | undefined): Response {
  if (handling?.redlined) {
    const { promise: _promise, asserts: _asserts, ...left } = response;
    return left;
  }
  const { promise } = response;
  if (!handling?.unchecked || !promise) return response;
  return { ...response, promise: { ...promise, within: promise.within * uncheckedShare } };
}

/** [J13] The model before the acts, to be scaled once they are done. */
export function beforeRedline(world: World, handling: Handling | undefined): ModelState | null {
  return handling?.redlined ? copyState(world.model) : null;
}

/** [J13] Words without a promise weigh less. */
export function redlined(world: World, before: ModelState | null): void {
  if (before)
    placeEffect(
      world.model,
      before,
      perGroup(() => redlinedShare),
    );
}

/** [J14] The seed draws for each decision whether what was not signed comes back: the same for every team. */
export function mayComeBack(storm: Storm, world: World, decisionId: string): void {
  if (chance(storm.seed, purpose.unsigned, numberOf(decisionId)) < comesBackShare) comesBack(world.model);
}
