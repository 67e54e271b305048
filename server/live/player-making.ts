import type { Round, Team } from '@/engine/round';
import { type Part, playerParts, type Seen } from '@/engine/view/player-parts';
import type { PlayerView } from '@/engine/view/types';
import type { Role } from '@/engine/vocabulary';
import { changedKeys, isSameInside } from './changed-keys';
import { type Made, madeOf } from './made';
import { type Moving, moving } from './moving';

export type PartName = keyof PlayerView;
type Entry = { name: PartName; part: Part<unknown>; numbers: Moving | undefined };

const numbersOf: Partial<Record<PartName, Moving>> = moving.player;
const entries = Object.entries(playerParts).flatMap(([name, part]): Entry[] =>
  isPartName(name) ? [{ name, part, numbers: numbersOf[name] }] : [],
);
const ofRound = entries.filter(({ part, name }) => part.of === 'round' && name !== 'clock');
const ofTeam = entries.filter(({ part }) => part.of !== 'round');
const keysRead = [...new Set(ofTeam.flatMap(({ part }) => part.world ?? []))];

/** Every part's name in the order of the view. The clock is always told by itself. */
export const partNames = entries.map(({ name }) => name);

function isPartName(name: string): name is PartName {
  return Object.hasOwn(playerParts, name);
}

/** The parts of a view that were made last: each by what in the roles makes a difference to it. */
export type Making = {
  made: Map<PartName, Map<string, Made>>;
  besides: Map<PartName, readonly unknown[]>;
  last: { round: Round; team: Team } | null;
};

/** Before the first part of a view is made. */
export function nothingMade(): Making {
  return { made: new Map(), besides: new Map(), last: null };
}

/**
 * Makes what is the same for everybody in the round who reads a language; parts that may wait for now stay as they are. Gives
 * whether any of it is new.
 */
export function makeForRound(
  making: Making,
  seen: Seen,
  refresh: boolean,
  mayWait: (name: PartName) => boolean,
): boolean {
  const isOther = making.last?.round.scenario !== seen.round.scenario;
  let isNew = false;
  for (const entry of ofRound) {
    if (making.made.has(entry.name) && mayWait(entry.name)) continue;
    const isDirty = besidesChanged(making, entry, seen) || isOther;
    const before = making.made.get(entry.name)?.get('');
    make(making, entry, [seen], { isDirty, refresh });
    isNew ||= making.made.get(entry.name)?.get('') !== before;
  }
  making.last = { round: seen.round, team: seen.team };
  return isNew;
}

/** Makes what a team's people see, for each of the roles among them. */
export function makeForTeam(
  making: Making,
  seen: Omit<Seen, 'roles'>,
  roles: readonly (readonly Role[])[],
  refresh: boolean,
): void {
  const { last } = making;
  const isOther = last?.round.scenario !== seen.round.scenario;
  const changed = changedKeys(last?.team.world, seen.world, keysRead);
  const eyes = roles.map((held): Seen => ({ ...seen, roles: held }));
  const [first = { ...seen, roles: [] }] = eyes;
  for (const entry of ofTeam) {
    const isTouched = besidesChanged(making, entry, first);
    const isDirty = isOther || isTouched || entry.part.world?.some((key) => changed.has(key)) === true;
    make(making, entry, entry.part.of === 'team' ? [first] : eyes, { isDirty, refresh });
  }
  making.last = { round: seen.round, team: seen.team };
}

/** Once for all whose roles make no difference; of a part that only moves, nothing is made until the next refresh. */
function make(
  { made }: Making,
  { name, part, numbers }: Entry,
  eyes: readonly Seen[],
  { isDirty, refresh }: { isDirty: boolean; refresh: boolean },
): void {
  const before = made.get(name);
  const now = new Map<string, Made>();
  for (const seen of eyes) {
    const key = keyOf(part, seen);
    if (now.has(key)) continue;
    const one = before?.get(key);
    const isDue = refresh ? isDirty || numbers !== undefined : isDirty && numbers !== true;
    now.set(key, one && !isDue ? one : madeOf(one, part.make(seen), numbers, refresh));
  }
  made.set(name, now);
}

function besidesChanged({ besides }: Making, { name, part }: Entry, seen: Seen): boolean {
  if (!part.besides) return false;
  const now = part.besides(seen);
  const before = besides.get(name);
  if (before && isSameInside(before, now)) return false;
  besides.set(name, now);
  return true;
}

function keyOf(part: Part<unknown>, seen: Seen): string {
  if (part.of !== 'roles') return '';
  return part.by ? part.by(seen) : seen.roles.join();
}

/** A part as it was made last for these eyes. */
export function partOf(
  making: { round: Making; team: Making },
  name: PartName,
  seen: Seen,
): Made | undefined {
  const part = playerParts[name];
  return (part.of === 'round' ? making.round : making.team).made.get(name)?.get(keyOf(part, seen));
}
