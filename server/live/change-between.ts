import { deepEqual } from 'fast-equals';
import type { Change } from '@/wire/change';

/** How `before` becomes `now`, said as shortly as the kinds of changes allow; undefined when they are the same. */
export function changeBetween(before: unknown, now: unknown): Change | undefined {
  if (before === now) return undefined;
  if (Array.isArray(before) && Array.isArray(now)) return ofLists(before, now);
  if (isRecord(before) && isRecord(now)) return ofRecords(before, now);
  return Object.is(before, now) ? undefined : ['=', now];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ofRecords(before: Record<string, unknown>, now: Record<string, unknown>): Change | undefined {
  const keys: Record<string, Change> = {};
  let same = 0;
  for (const [key, value] of Object.entries(now)) {
    const change = key in before ? changeBetween(before[key], value) : (['=', value] as const);
    if (change) keys[key] = change;
    else same += 1;
  }
  const gone = Object.keys(before).filter((key) => !(key in now));
  const changes = Object.keys(keys).length;
  if (changes + gone.length === 0) return undefined;
  // Nothing in common, or another order of its keys: said anew.
  if (same === 0 && Object.values(keys).every(([kind]) => kind === '=')) return ['=', now];
  return isInOrder(before, now) ? ['k', keys, ...gone] : ['=', now];
}

/** Whether the keys that stay keep their order, with new ones behind them. */
function isInOrder(before: object, now: object): boolean {
  const after = Object.keys(now);
  const stay = Object.keys(before).filter((key) => key in now);
  return stay.every((key, i) => after[i] === key);
}

function ofLists(before: readonly unknown[], now: readonly unknown[]): Change | undefined {
  if (before.length === now.length) return before.length === 0 ? undefined : ofSameLength(before, now);
  if (before.length === 0 || now.length === 0) return ['=', now];
  return spliced(before, now);
}

function ofSameLength(before: readonly unknown[], now: readonly unknown[]): Change | undefined {
  const items: Record<string, Change> = {};
  let changes = 0;
  for (const [i, one] of now.entries()) {
    const change = changeBetween(before[i], one);
    if (!change) continue;
    items[i] = change;
    changes += 1;
  }
  if (changes === 0) return undefined;
  if (changes <= 1) return ['i', items];
  return slid(before, now) ?? (now.every((one) => isPlain(one)) ? ['=', now] : ['i', items]);
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** A window that has moved on over a longer list. */
function slid(before: readonly unknown[], now: readonly unknown[]): Change | undefined {
  for (const drop of [1, 2, 3]) {
    const stays = now.length - drop;
    if (stays <= 0) return undefined;
    if (before.slice(drop).every((one, i) => deepEqual(one, now[i]))) return ['>', drop, now.slice(stays)];
  }
  return undefined;
}

function spliced(before: readonly unknown[], now: readonly unknown[]): Change {
  const most = Math.min(before.length, now.length);
  let keep = 0;
  while (keep < most && deepEqual(before[keep], now[keep])) keep += 1;
  let end = 0;
  while (end < most - keep && deepEqual(before[before.length - 1 - end], now[now.length - 1 - end])) end += 1;
  if (keep + end === 0) return ['=', now];
  return ['l', keep, end, now.slice(keep, now.length - end)];
}
