import compile from 'icu-minify/compile';

type Value = string | number | Date | ((chunks: unknown) => string);
type Argument = {
  name: string;
  kind: 'plain' | 'number' | 'date' | 'tag' | 'plural' | 'select';
  options: string[];
};

const numbers = [0, 1, 2, 5, 21, 1000, -1, 1.5];
const texts = ['', 'Ada', 'Donaudampfschifffahrtsgesellschaftskapitänswitwe '.repeat(8), '<b>{#}</b>', '5'];

/** Every argument of a message, with the branches that a select or a plural names. */
export function argumentsOf(message: string): Argument[] {
  const found = new Map<string, Argument>();
  collect(compile(message), found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const kinds = ['plain', 'select', 'plural', 'plural', 'number', 'date', 'date'] as const;

/** A compiled message is a text or a list; an argument in it is `[name, kind?, ...]`, a tag `[name, ...children]`. */
function collect(node: unknown, found: Map<string, Argument>): void {
  if (!Array.isArray(node)) return;
  for (const part of node) {
    if (!Array.isArray(part)) continue;
    const [name, second, third]: unknown[] = part;
    if (typeof name !== 'string') continue;
    const isTag = part.length > 1 && typeof second !== 'number';
    const kind = isTag ? 'tag' : (kinds[typeof second === 'number' ? second : 0] ?? 'plain');
    const branches = kind === 'select' || kind === 'plural' ? Object.entries(Object(third)) : [];
    const known = found.get(name)?.options ?? [];
    const stronger = found.get(name)?.kind !== 'plain' ? (found.get(name)?.kind ?? kind) : kind;
    found.set(name, {
      name,
      kind: stronger,
      options: [...new Set([...known, ...branches.map(([key]) => key)])].sort(),
    });
    if (isTag) collect(part.slice(1), found);
    for (const [, branch] of branches) collect(branch, found);
  }
}

/** Every combination of edge values; where those are thousands, each argument's own edges beside two values of the rest. */
export function edgeValues(message: string): Record<string, Value>[] {
  const all = argumentsOf(message).map((one) => [one.name, edgesOf(one)] as const);
  const combinations = all.reduce((product, [, { length }]) => product * length, 1);
  if (combinations <= 4000) return product(all);
  return all.flatMap(([name], i) =>
    product(
      all.map(([other, values]) => [other, other === name ? values : values.slice(i % 2, (i % 2) + 2)]),
    ),
  );
}

function edgesOf({ kind, options }: Argument): Value[] {
  if (kind === 'plural' || kind === 'number') return numbers;
  if (kind === 'date')
    return [new Date(0), new Date('2026-02-28T23:59:59Z'), new Date('2199-12-31T00:00:00Z')];
  if (kind === 'tag') return [(chunks) => String(chunks)];
  return kind === 'select' ? [...options, 'a branch that nobody wrote'] : texts;
}

function product(all: (readonly [string, Value[]])[]): Record<string, Value>[] {
  return all.reduce<Record<string, Value>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}
