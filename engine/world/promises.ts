import { breakPromise } from '../model/slips';
import type { Promised, World } from './world';

/** [D9] A promise that nobody kept in time is broken, once; `spare` names those that time alone does not break. */
export function promisesFallDue(world: World, spare: (promise: Promised) => boolean = () => false): void {
  for (let index = 0; index < world.promises.length; index++) {
    const promise = world.promises[index];
    if (promise?.state !== 'open' || world.minute < promise.dueMinute || spare(promise)) continue;
    world.promises[index] = { ...promise, state: 'broken' };
    breakPromise(world.model, promise.kind, promise.won);
  }
}
