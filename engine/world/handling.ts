import type { Handling } from '../event';
import { roles } from '../model/parameters/roles';
import { placeEffect } from '../model/placement';
import { comesBack } from '../model/slips';
import { copyState, type ModelState } from '../model/state';
import { perGroup } from '../per-group';
import type { Response } from '../scenario/structure';
import { chance, purpose } from './dice';
import { numberOf } from './number-of';
import type { Storm } from './storm';
import type { World } from './world';

/** [J10] [J13] The response as it was said: without what legal took out, and with less time for what nobody had checked. */
export function asHandled(response: Response, handling: Handling | undefined): Response {
  if (handling?.redlined) {
    const { promise: _promise, asserts: _asserts, ...left } = response;
    return left;
  }
  const { promise } = response;
  if (!handling?.unchecked || !promise) return response;
  return { ...response, promise: { ...promise, within: promise.within * roles.unchecked.value } };
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
      perGroup(() => roles.redlined.value),
    );
}

/** [J14] The seed draws for each decision whether what was not signed comes back: the same for every team. */
export function mayComeBack(storm: Storm, world: World, decisionId: string): void {
  if (doesComeBack(storm.seed, decisionId)) comesBack(world.model);
}

/** [J14] Whether what is sent unsigned on a decision comes back, in a round of this seed. */
export function doesComeBack(seed: number, decisionId: string): boolean {
  return chance(seed, purpose.unsigned, numberOf(decisionId)) < 1 / roles.unsignedOneIn.value;
}
