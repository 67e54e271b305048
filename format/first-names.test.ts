import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from './scenario-folder';

const shipped = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
  .map(({ name }) => name);

/** First names of the people whom a team meets; companies, papers and shops are no people. */
async function firstNames(slug: string): Promise<Set<string>> {
  const loaded = await loadScenario(`scenarios/${slug}`);
  if (!loaded.ok) throw new Error(`${slug} cannot be read`);
  const { structure, words } = loaded.scenario;
  const people = structure.personas.filter(({ kind }) => kind === 'person' || kind === 'journalist');
  const named = people.flatMap(({ id }) => words.en?.personas[id]?.name ?? []);
  const all = [...named, ...structure.voices.map(({ name }) => name)];
  return new Set(all.map((name) => name.split(' ')[0] ?? ''));
}

test('who plays several scenarios meets new people: no first name returns in another one', async () => {
  const owners = new Map<string, string[]>();
  for (const slug of shipped)
    for (const name of await firstNames(slug)) owners.set(name, [...(owners.get(name) ?? []), slug]);
  expect(shipped.length).toBeGreaterThan(1);
  expect([...owners].filter(([, slugs]) => slugs.length > 1)).toEqual([]);
});
