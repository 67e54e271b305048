import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lengthOf, statedLength, walksIn } from '../scripts/lib/walks';

const walks = walksIn(readFileSync('docs/architecture.md', 'utf8'));

/** A house that one can find one's way in: longer than this, and a file that only passes on has to go. */
const limits: Record<string, { files: number; crossings: number; returns: number }> = {
  'A vote': { files: 22, crossings: 2, returns: 2 },
  'An inject': { files: 23, crossings: 2, returns: 1 },
  'A rewind': { files: 22, crossings: 2, returns: 1 },
  'A what-if': { files: 22, crossings: 2, returns: 1 },
  'A PDF': { files: 25, crossings: 1, returns: 0 },
};

test('there are five', () => {
  expect(walks.map(({ title }) => title)).toEqual(Object.keys(limits));
});

test.each(walks)('$title is as long as the page says', ({ files, stated }) => {
  expect(files.length).toBeGreaterThan(15);
  expect(stated).toBe(statedLength(lengthOf(files)));
});

test.each(walks)('$title is no longer than it may be', ({ title, files }) => {
  const length = lengthOf(files);
  const { files: most = 0, crossings = 0, returns = 0 } = limits[title] ?? {};
  expect(length.files).toBeLessThanOrEqual(most);
  expect(length.crossings).toBeLessThanOrEqual(crossings);
  expect(length.returns).toBeLessThanOrEqual(returns);
});

test('a file counts once, a step over to the screens and back counts twice, a file that one comes back to is a return', () => {
  const files = ['app/a.ts', 'app/b.ts', 'server/c.ts', 'engine/d.ts', 'server/c.ts', 'app/e.ts'];
  expect(lengthOf(files)).toEqual({ files: 5, crossings: 2, returns: 1, steps: 4 });
});
