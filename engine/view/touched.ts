import type { Condition } from '../scenario/condition';
import type { Response } from '../scenario/structure';
import type { World } from '../world/world';

/** [F6] Ids of the facts and the intel that the team has and that a response speaks of, or that opened it. */
export function touchedBy({ asserts = [], when }: Response, world: World): string[] {
  const named = [...asserts.map(({ fact }) => fact), ...(when ? askedFor(when) : [])];
  const has = (id: string) => world.labels[id] !== undefined || (world.intel[id]?.sharedP ?? null) !== null;
  return [...new Set(named)].filter(has);
}

/** What a condition asks to be checked or shared; what is true stays out of it. */
function askedFor(when: Condition): string[] {
  if ('all' in when) return when.all.flatMap(askedFor);
  if ('any' in when) return when.any.flatMap(askedFor);
  if ('verified' in when) return [when.verified];
  return 'shared' in when ? [when.shared] : [];
}
