import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folders, importsOf, sourcesIn, statementsIn } from './imports';

const files = folders.flatMap((folder) => sourcesIn('.', folder));
const runs = new Map<string, string[]>();
for (const { from, to, types } of importsOf('.', files))
  if (!types) runs.set(from, [...(runs.get(from) ?? []), to]);

/** Every file that a screen loads sooner or later. */
function loadedBy(screen: string): Set<string> {
  const loaded = new Set([screen]);
  for (const file of loaded) for (const to of runs.get(file) ?? []) loaded.add(to);
  return loaded;
}

function bringsZod(file: string): boolean {
  return statementsIn(readFileSync(file, 'utf8')).some(
    ({ specifier, types }) => specifier === 'zod' && !types,
  );
}

test.each([
  'app/join/_join/join-screen.tsx',
  'app/play/_play/play-screen.tsx',
  'app/invitation/_invitation/invitation-screen.tsx',
  'app/projector/_stage/projector-screen.tsx',
])('no schema and no rule is loaded with %s', (screen) => {
  const loaded = loadedBy(screen);
  expect(loaded.size).toBeGreaterThan(20);
  expect([...loaded].filter(bringsZod)).toEqual([]);
  const rules = [...loaded].filter((file) => /^engine\/(?!vocabulary|signs)/.test(file));
  expect(rules).toEqual([]);
});

test('a screen with a schema is found out', () => {
  const loaded = loadedBy('app/instructor/workshops/new/_create/create-form.tsx');
  expect([...loaded].filter(bringsZod)).not.toEqual([]);
});
