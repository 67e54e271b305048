import type { View } from '../../engine/view/types';
import type { ViewParts } from '../protocol';

/** What an audience was last sent of each part of its view, as text: comparing is cheap. */
export type SentParts = Map<string, { still: string; whole: string }>;

/** The numbers that move all the time, by part; while nothing else in a part has changed, they can wait for a refresh. */
const moving: Record<string, (value: unknown) => unknown> = {
  'player clock': (clock) => without(clock, 'p', 'minute'),
  'player reputation': () => null,
  'player listening': () => null,
  'player ranking': () => null,
  'player desk': (desk) => without(desk, 'longestWaitMs', 'inflow'),
  'player reveals': (reveals) => each(reveals, (reveal) => without(reveal, 'effect')),
  'instructor clock': (clock) => without(clock, 'p', 'minute'),
  'instructor teams': (teams) => each(teams, (team) => without(team, 'reputation', 'resolved')),
  'projector clock': (clock) => without(clock, 'p', 'minute'),
  'projector teams': (teams) => each(teams, (team) => without(team, 'overall')),
  'projector reveal': (reveal) => without(reveal, 'choices'),
};

function without(value: unknown, ...keys: string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function each(value: unknown, change: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : value;
}

/**
 * The parts of a view that differ from what was sent, the clock with them; null when nothing differs but numbers that
 * move. With `refresh` these count as well. Remembers what it gives as sent.
 */
export function changedParts(view: View, sent: SentParts, refresh: boolean): ViewParts | null {
  const changed = new Set<string>();
  for (const [key, value] of Object.entries(view)) {
    const calm = moving[`${view.kind} ${key}`];
    const before = sent.get(key);
    const still = JSON.stringify(calm ? calm(value) : value);
    if (before?.still === still && !(calm && refresh)) continue;
    const whole = calm ? JSON.stringify(value) : still;
    if (before?.whole === whole) continue;
    sent.set(key, { still, whole });
    changed.add(key);
  }
  if (changed.size === 0) return null;
  return partsOf(view, changed.add('clock'));
}

function partsOf(view: View, keys: Set<string>): ViewParts {
  switch (view.kind) {
    case 'player':
      return { kind: 'player', parts: pick(view, keys) };
    case 'instructor':
      return { kind: 'instructor', parts: pick(view, keys) };
    case 'projector':
      return { kind: 'projector', parts: pick(view, keys) };
  }
}

function pick<T extends object>(whole: T, keys: Set<string>): Partial<T> {
  const parts: Partial<T> = {};
  for (const key in whole) if (keys.has(key)) parts[key] = whole[key];
  return parts;
}

/** The view with the parts that are different now; unchanged when they belong to another kind of view. */
export function withParts(view: View, changed: ViewParts): View {
  if (view.kind === 'player' && changed.kind === 'player') return { ...view, ...changed.parts };
  if (view.kind === 'instructor' && changed.kind === 'instructor') return { ...view, ...changed.parts };
  if (view.kind === 'projector' && changed.kind === 'projector') return { ...view, ...changed.parts };
  return view;
}
