/** A package as it lies in node_modules, or, made for another system, as the lock names it. */
export type Package = { name: string; version: string; licence: string | null };

/** Licences that ask for no more than their text to be kept; MPL-2.0 is about its own files alone. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Single packages that may be here although their licence is not on the list, or although they state none. */
const exceptions: { name: RegExp; licence: string | null; because: string }[] = [
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    because: 'libvips, a shared library of its own beside Next; nothing of ours is linked into it',
  },
  {
    name: /^caniuse-lite$/,
    licence: 'CC-BY-4.0',
    because: 'a table of browsers that the build reads; NOTICE names its authors',
  },
  {
    name: /^elkjs$/,
    licence: 'EPL-2.0',
    because: "draws diagrams in Prisma's studio, which is never started and in no bundle",
  },
  { name: /^png-js$/, licence: null, because: 'its LICENSE file says MIT' },
  { name: /^seq-queue$/, licence: null, because: 'its LICENSE file says MIT' },
];

/** The packages whose licence is neither allowed nor an exception with a reason. */
export function refused(packages: Package[]): Package[] {
  return packages.filter((one) => !isFine(one));
}

/** How many packages there are of each licence, the commonest first. */
export function kinds(packages: Package[]): [licence: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { licence } of packages) {
    const kind = licence ?? 'none stated';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function isFine({ name, licence }: Package): boolean {
  const excepted = exceptions.filter((one) => one.name.test(name)).map((one) => one.licence);
  if (licence === null) return excepted.includes(null);
  return holds(licence, (kind) => allowed.has(kind) || excepted.includes(kind));
}

/** An SPDX expression: one of those joined by OR is enough, all joined by AND are needed. */
function holds(expression: string, fine: (kind: string) => boolean): boolean {
  const either = expression.replace(/[()]/g, '').split(/ or /i);
  return either.some((all) => all.split(/ and /i).every((kind) => fine(kind.trim())));
}
