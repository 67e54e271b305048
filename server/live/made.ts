import type { Change } from '@/wire/change';
import { changeBetween } from './change-between';
import { isOnlyMoving, type Moving } from './moving';

/** A part of a view as it was made once, for all who are sent it. Never changed, but for what is encoded when it is asked for. */
export type Made = {
  n: number;
  value: unknown;
  /** what it was before, by its number; 0: nothing */
  before: number;
  change: Change;
  json?: string;
  changeJson?: string;
};

let count = 0;

/** What the part is now: the same as before where nothing has changed, or nothing but numbers that may wait for a refresh. */
export function madeOf(
  before: Made | undefined,
  value: unknown,
  numbers: Moving | undefined,
  refresh: boolean,
): Made {
  if (!before) return fresh(value, 0, ['=', value]);
  const change = changeBetween(before.value, value);
  if (!change || (!refresh && isOnlyMoving(change, numbers))) return before;
  return fresh(value, before.n, change);
}

function fresh(value: unknown, before: number, change: Change): Made {
  count += 1;
  return { n: count, value, before, change };
}

/** The value itself as JSON. */
export function wholeJson(made: Made): string {
  made.json ??= JSON.stringify(made.value);
  return made.json;
}

/** What brings somebody up to date who was last sent `sent`, as JSON of a change. */
export function updateJson(made: Made, sent: Made | undefined): string {
  if (!sent || made.before !== sent.n) return `["=",${wholeJson(made)}]`;
  made.changeJson ??= JSON.stringify(made.change);
  return made.changeJson;
}
