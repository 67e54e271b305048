import { lowest, outlook } from '../model/outlook';
import { copyState, effectiveBlame, type ModelState } from '../model/state';
import type { Storm } from './storm';
import type { Turn, World } from './world';

/** How many turns a world remembers; the screen tells the last one of each number. */
const kept = 6;
/** The least change that is told: points of the outlook's low, and of blame. */
export const noticeable = 1;

/** [E2] Runs something that acts on the model, and remembers it when the outlook or the blame moved noticeably. */
export function notingTurn(
  storm: Storm,
  world: World,
  cause: Turn['cause'],
  p: number,
  act: () => void,
): void {
  const before = storm.feed ? copyState(world.model) : null;
  act();
  if (!before) return;
  const after = copyState(world.model);
  if (!moved(before, after)) return;
  world.turns = [...world.turns.slice(1 - kept), { p, cause, before, after }];
}

function moved(before: ModelState, after: ModelState): boolean {
  const blame = effectiveBlame(after) - effectiveBlame(before);
  if (Math.abs(blame) >= noticeable) return true;
  // An outlook is thirty days of the model.
  if (after.every((value, place) => value === before[place])) return false;
  const low = lowest(outlook(after), sum) - lowest(outlook(before), sum);
  return Math.abs(low) >= noticeable * 6;
}

function sum(sample: readonly number[]): number {
  return sample.reduce((total, one) => total + one, 0);
}
