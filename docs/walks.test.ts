import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lengthOf, walksIn } from '../scripts/lib/walks';

const walks = walksIn(readFileSync('docs/architecture.md', 'utf8'));

test('there are five', () => {
  expect(walks.map(({ title }) => title)).toEqual(['A vote', 'An inject', 'A rewind', 'A what-if', 'A PDF']);
});

test.each(walks)('$title is as long as the page says', ({ files, stated }) => {
  expect(files.length).toBeGreaterThan(15);
  expect(stated).toBe(lengthOf(files));
});

test('files count once, a room that one comes back to counts as a return', () => {
  expect(lengthOf(['app/a.ts', 'app/b.ts', 'server/c.ts', 'engine/d.ts', 'server/c.ts', 'app/e.ts'])).toBe(
    '5 files, 4 crossings, 2 returns.',
  );
});
