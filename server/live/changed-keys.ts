import type { Round } from '@/engine/round';
import type { World } from '@/engine/world/world';

/** Whether two lists or records hold the very same entries; other values are compared as they are. */
export function isSameInside(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]);
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Which of these lists, records and numbers of a world are not what they were: a world is copied, its entries are not. */
export function changedKeys(
  before: World | undefined,
  now: World,
  keys: readonly (keyof World)[],
): Set<keyof World> {
  if (before === now) return new Set();
  return new Set(keys.filter((key) => !before || !isSameInside(before[key], now[key])));
}

/** Whether two moments of a round differ in nothing but the time and its teams. */
export function isSameFrame(before: Round, now: Round): boolean {
  const { teams: _, p: _p, waitedMs: _waited, ...frame } = now;
  const { teams: __, p: _lastP, waitedMs: _lastWaited, ...lastFrame } = before;
  return isSameInside(frame, lastFrame) && before.teams.length === now.teams.length;
}
