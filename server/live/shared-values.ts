import type { Change } from '@/wire/change';
import { changeBetween } from './change-between';

/** Letters of JSON from which it pays to say a value once. */
const worthIt = 24;

/** What is alike in a message, by what tells that it is; `place`: among the shared values, once it is one. */
type Alike = Map<string, { times: number; place: number | null; value: unknown }>;

/** The same change with what it says several times, or nearly, said once: sixty teams are asked the same question. */
export function withShared(change: Change): { change: Change; shared?: unknown[] } {
  const alike: Alike = new Map();
  count(change, alike);
  const shared: unknown[] = [];
  const short = shortened(change, alike, shared);
  return shared.length === 0 ? { change } : { change: short, shared };
}

function count(change: Change, alike: Alike): void {
  if (change[0] === '=') countValue(change[1], alike);
  if (change[0] === 'l') for (const item of change[3]) countValue(item, alike);
  if (change[0] === 'k' || change[0] === 'i') for (const one of Object.values(change[1])) count(one, alike);
}

function countValue(value: unknown, alike: Alike): void {
  const sign = signOf(value);
  if (sign === undefined) return;
  const known = alike.get(sign);
  if (known) known.times += 1;
  else alike.set(sign, { times: 1, place: null, value });
}

/** Records with the same keys are alike, other values when they are the same; undefined for what is too short to share. */
function signOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return undefined;
  const text = JSON.stringify(value);
  if (text.length < worthIt) return undefined;
  return typeof value === 'string' || Array.isArray(value) ? text : Object.keys(value).join();
}

function shortened(change: Change, alike: Alike, shared: unknown[]): Change {
  const each = (keys: Readonly<Record<string, Change>>) =>
    Object.fromEntries(Object.entries(keys).map(([key, one]) => [key, shortened(one, alike, shared)]));
  switch (change[0]) {
    case '=':
      return shortValue(change[1], alike, shared);
    case 'l': {
      const [, keep, end, items] = change;
      const short = items.map((item) => shortValue(item, alike, shared));
      return short.every(([kind]) => kind === '=') ? change : ['L', keep, end, short];
    }
    case 'i':
      return ['i', each(change[1])];
    case 'k': {
      const [, keys, ...gone] = change;
      return ['k', each(keys), ...gone];
    }
    default:
      return change;
  }
}

function shortValue(value: unknown, alike: Alike, shared: unknown[]): Change {
  const known = alike.get(signOf(value) ?? '');
  if (!known || known.times === 1) return ['=', value];
  const change = changeBetween(known.value, value);
  if (change && JSON.stringify(change).length > JSON.stringify(value).length / 2) return ['=', value];
  known.place ??= shared.push(known.value) - 1;
  return change ? ['@', known.place, change] : ['@', known.place];
}
