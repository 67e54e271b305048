import type { Change } from '@/wire/change';

/** Which numbers of a part move all the time: the whole part, or those under some keys, in it or in each one of its list. */
export type Moving = true | { readonly [key: string]: Moving };

const clock: Moving = { p: true, minute: true, waitedMs: true };
const teams: Moving = { reputation: true, resolved: true };

/** While nothing else in a part has changed, the numbers that move all the time can wait for a refresh. */
export const moving = {
  player: {
    clock,
    reputation: true,
    stakes: { heading: true, heard: true, heardBefore: true, blame: true, storm: true, mentions: true },
    listening: true,
    ranking: true,
    desk: { longestWaitMs: true, inflow: true },
    powers: { care: { tired: true, strength: true } },
  },
  instructor: { clock, teams },
  observer: { clock, teams },
  projector: { clock, teams: { heading: true }, storm: true, ticker: true },
} as const satisfies Record<string, Record<string, Moving>>;

/** Whether a change is of nothing but numbers that move. */
export function isOnlyMoving(change: Change, numbers: Moving | undefined): boolean {
  if (numbers === true) return true;
  if (numbers === undefined) return false;
  if (change[0] === 'i') return Object.values(change[1]).every((one) => isOnlyMoving(one, numbers));
  if (change[0] !== 'k') return false;
  const [, keys, ...gone] = change;
  return gone.length === 0 && Object.entries(keys).every(([key, one]) => isOnlyMoving(one, numbers[key]));
}
