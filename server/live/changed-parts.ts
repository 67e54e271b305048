import { deepEqual } from 'fast-equals';
import type { View } from '@/engine/view/any-view';
import type { ViewParts } from '@/wire/downstream';

/** What an audience was last sent of each part of its view. Views are plain values that nobody changes. */
export type SentParts = Map<string, unknown>;

/**
 * The numbers that move all the time, by part: while nothing else in a part has changed, they can wait for a refresh.
 * The keys stand in the part, or in each one of its list; `true` is the whole part.
 */
const moving: Record<string, true | readonly string[]> = {
  'player clock': ['p', 'minute', 'waitedMs'],
  'player reputation': true,
  'player stakes': ['heading', 'heard', 'heardBefore', 'blame', 'storm', 'mentions'],
  'player listening': true,
  'player ranking': true,
  'player desk': ['longestWaitMs', 'inflow'],
  'instructor clock': ['p', 'minute', 'waitedMs'],
  'instructor teams': ['reputation', 'resolved'],
  'observer clock': ['p', 'minute', 'waitedMs'],
  'observer teams': ['reputation', 'resolved'],
  'projector clock': ['p', 'minute', 'waitedMs'],
  'projector teams': ['heading'],
  'projector storm': true,
  'projector ticker': true,
};

/**
 * The parts of a view that differ from what was sent, the clock with them; null when nothing differs but numbers that
 * move. With `refresh` these count as well. Remembers what it gives as sent.
 */
export function changedParts(view: View, sent: SentParts, refresh: boolean): ViewParts | null {
  const changed = new Set<string>();
  for (const [key, value] of Object.entries(view)) {
    const calm = refresh ? [] : (moving[`${view.kind} ${key}`] ?? []);
    if (sent.has(key) && (calm === true || isSame(value, sent.get(key), calm))) continue;
    sent.set(key, value);
    changed.add(key);
  }
  if (changed.size === 0) return null;
  return partsOf(view, changed.add('clock'));
}

/** Whether two values are the same but for some of their keys. */
function isSame(a: unknown, b: unknown, except: readonly string[]): boolean {
  if (except.length === 0 || !isComposite(a) || !isComposite(b)) return deepEqual(a, b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => isSame(one, b[i], except));
  const [before, now] = [Object.entries(b), Object.entries(a)];
  if (before.length !== now.length) return false;
  return before.every(([key, value], i) => {
    const [nowKey, nowValue] = now[i] ?? [];
    return key === nowKey && (except.includes(key) || deepEqual(value, nowValue));
  });
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function partsOf(view: View, keys: Set<string>): ViewParts {
  switch (view.kind) {
    case 'player':
      return { kind: 'player', parts: pick(view, keys) };
    case 'instructor':
      return { kind: 'instructor', parts: pick(view, keys) };
    case 'observer':
      return { kind: 'observer', parts: pick(view, keys) };
    case 'projector':
      return { kind: 'projector', parts: pick(view, keys) };
  }
}

function pick<T extends object>(whole: T, keys: Set<string>): Partial<T> {
  const parts: Partial<T> = {};
  for (const key in whole) if (keys.has(key)) parts[key] = whole[key];
  return parts;
}
