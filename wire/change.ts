/**
 * How a plain value becomes another one: a new value; new values under some keys of a record and keys that are gone; a list
 * whose first `keep` and last `end` entries stay and the others are replaced; entries of a list that change in place; or a
 * list that loses entries in front and gets others behind. What a message says several times, or nearly, stands in it
 * once, among its shared values: `@` is one of them, changed a little or not, and `L` a list whose new entries may be some.
 */
export type Change =
  | readonly ['=', unknown]
  | readonly ['k', Readonly<Record<string, Change>>, ...gone: string[]]
  | readonly ['l', keep: number, end: number, items: readonly unknown[]]
  | readonly ['i', Readonly<Record<string, Change>>]
  | readonly ['>', drop: number, items: readonly unknown[]]
  | readonly ['L', keep: number, end: number, items: readonly Change[]]
  | readonly ['@', at: number, change?: Change];

/** The value after the change, of the same type; what has not changed is the very same as before. */
export function changed<Value>(before: Value, change: Change, shared?: readonly unknown[]): Value;
export function changed(before: unknown, change: Change, shared: readonly unknown[] = []): unknown {
  switch (change[0]) {
    case '=':
      return change[1];
    case 'k':
      return changedRecord(before, change, shared);
    case 'L': {
      const [, keep, end, items] = change;
      const list = listOf(before);
      const fresh = items.map((one) => changed(undefined, one, shared));
      return [...list.slice(0, keep), ...fresh, ...list.slice(list.length - end)];
    }
    case '@': {
      const [, at, further] = change;
      return further ? changed(shared[at], further, shared) : shared[at];
    }
    case 'l': {
      const [, keep, end, items] = change;
      const list = listOf(before);
      return [...list.slice(0, keep), ...items, ...list.slice(list.length - end)];
    }
    case 'i': {
      const list = [...listOf(before)];
      for (const [i, one] of Object.entries(change[1]))
        list[Number(i)] = changed(list[Number(i)], one, shared);
      return list;
    }
    case '>':
      return [...listOf(before).slice(change[1]), ...change[2]];
  }
}

function changedRecord(
  before: unknown,
  [, keys, ...gone]: Extract<Change, readonly ['k', ...unknown[]]>,
  shared: readonly unknown[],
) {
  const now: Record<string, unknown> = { ...(typeof before === 'object' ? before : null) };
  for (const [key, one] of Object.entries(keys)) now[key] = changed(now[key], one, shared);
  for (const key of gone) delete now[key];
  return now;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
