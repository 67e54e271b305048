import { groups } from '../vocabulary';
import { memory, slowness } from './parameters/groups';
import { spread } from './parameters/spread';

/** Everything in a tick that depends on its length alone. */
export type Decays = {
  dt: number;
  /** share of the pool that stays unspread; shares of volume, awareness and goodwill that are left */
  pool: number;
  volume: number;
  awareness: number;
  goodwill: number;
  /** how far an opinion moves toward its scar, and a scar back to the base */
  scar: number;
  heal: number;
  /** how far each group moves toward its verdict, in the order of `groups` */
  move: Float64Array;
};

function decaysOf(dt: number): Decays {
  return {
    dt,
    pool: Math.exp(-dt / spread.poolHours.value),
    volume: Math.exp(-dt / spread.volumeHours.value),
    awareness: Math.exp(-dt / spread.forgettingHours.value),
    goodwill: Math.exp(-dt / (24 * memory.goodwillDays.value)),
    scar: dt / (24 * memory.scarDays.value),
    heal: dt / (24 * memory.healDays.value),
    move: Float64Array.from(groups, (group) => 1 - Math.exp(-dt / slowness[group].value)),
  };
}

/** Rounds use a few tick lengths again and again; events between two ticks add some others. */
const mostKept = 512;
const kept = new Map<number, Decays>();
let last = decaysOf(1);

/** The decays of a tick of `dt` hours; equal lengths are worked out once. */
export function decaysFor(dt: number): Decays {
  if (last.dt === dt) return last;
  const known = kept.get(dt);
  if (known) {
    last = known;
    return known;
  }
  if (kept.size >= mostKept) kept.clear();
  last = decaysOf(dt);
  kept.set(dt, last);
  return last;
}

/** Forgets what was worked out, after a number was changed for a trial. */
export function forgetDecays(): void {
  kept.clear();
  last = decaysOf(1);
}
