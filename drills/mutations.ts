import type { Chance } from './simulated/chance';

const odd: readonly unknown[] = [
  ...[null, true, '', 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[]], '\u0000', '\ud800', '\u202e'],
  ...[
    '__proto__',
    'constructor',
    'a'.repeat(3000),
    '1'.repeat(43),
    '../../etc/passwd',
    '<script>',
    '💥'.repeat(200),
  ],
];
const oddKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'type',
  'id',
  'ok',
  '',
  'a\u0000b',
  '💥',
];

/** A well-formed value with something in it that nobody's client sends: in one place, or in a few. */
export function mutated(value: unknown, chance: Chance): unknown {
  let result = value;
  for (let i = chance.between(1, 3); i > 0; i--) result = spoilt(result, chance, 0);
  return result;
}

function spoilt(value: unknown, chance: Chance, depth: number): unknown {
  if (depth > 0 && chance.happens(0.3)) return other(value, chance);
  if (Array.isArray(value) && value.length > 0) {
    const place = chance.between(0, value.length - 1);
    return value.map((item, i) => (i === place ? spoilt(item, chance, depth + 1) : item));
  }
  if (typeof value === 'object' && value !== null) return spoiltRecord(value, chance, depth);
  return other(value, chance);
}

function spoiltRecord(value: object, chance: Chance, depth: number): unknown {
  const entries = Object.entries(value);
  const place = chance.between(0, entries.length);
  const key = chance.oneOf(oddKeys) ?? '';
  if (place === entries.length) return fromEntries([...entries, [key, chance.oneOf(odd)]]);
  if (chance.happens(0.15)) return fromEntries(entries.filter((_, i) => i !== place));
  if (chance.happens(0.1))
    return fromEntries(entries.map(([name, one], i) => [i === place ? key : name, one]));
  return fromEntries(
    entries.map(([name, one], i) => [name, i === place ? spoilt(one, chance, depth + 1) : one]),
  );
}

/** With `__proto__` as a key like any other, as JSON.parse gives it. */
function fromEntries(entries: [string, unknown][]): unknown {
  return JSON.parse(
    `{${entries
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join()}}`,
  );
}

function other(value: unknown, chance: Chance): unknown {
  if (chance.happens(0.1)) return nested(chance.between(2, 60));
  if (typeof value === 'string' && chance.happens(0.5)) return otherText(value, chance);
  return chance.oneOf(odd);
}

function otherText(text: string, chance: Chance): string {
  const at = chance.between(0, text.length);
  return `${text.slice(0, at)}${chance.oneOf(oddKeys)}${text.slice(at + chance.between(0, 3))}`;
}

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? { value } : [value];
  return value;
}

/** A packet of the protocols below the game's messages with some of it cut off, doubled, or replaced. */
export function mutatedPacket(packet: string, chance: Chance): string | Buffer {
  const bytes = Buffer.from(packet);
  const kind = chance.between(0, 5);
  const at = chance.between(0, bytes.length);
  if (kind === 0)
    return Buffer.from(Array.from({ length: chance.between(0, 300) }, () => chance.between(0, 255)));
  if (kind === 1) return bytes.subarray(0, at).toString();
  if (kind === 2) return `${chance.between(0, 99_999)}${packet}`;
  if (kind === 3) return packet.repeat(chance.between(2, 40));
  if (kind === 4) return `${packet.slice(0, at)}${chance.oneOf(oddKeys)}${packet.slice(at)}`;
  const flipped = Buffer.from(bytes);
  if (flipped.length > 0) flipped[at % flipped.length] = chance.between(32, 126);
  return flipped.toString('latin1');
}
