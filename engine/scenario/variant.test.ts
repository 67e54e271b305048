import path from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario } from '@/format/scenario-folder';
import { everyVariant, inVariant } from './variant';

const folder = path.join(import.meta.dirname, '..', '..', 'scenarios', 'over-the-weekend');

async function weekend() {
  const loaded = await loadScenario(folder);
  if (!loaded.ok) throw new Error('the scenario cannot be played');
  return loaded.scenario;
}

test('a variant changes the truth of the facts it names and of no others', async () => {
  const scenario = await weekend();
  const truth = (of: typeof scenario) =>
    Object.fromEntries(of.structure.facts.map((fact) => [fact.id, fact.truth]));
  const other = inVariant(scenario, 'broke-that-day');
  expect(other.variant).toBe('broke-that-day');
  expect(truth(other)).toEqual({
    ...truth(scenario),
    'lift-weeks': false,
    'usher-came': true,
    'video-ours': true,
  });
});

test('there is one story for each variant, as it really happened first, and one without any', async () => {
  const scenario = await weekend();
  expect(everyVariant(scenario).map(({ variant }) => variant)).toEqual([
    'as-it-happened',
    'broke-that-day',
    'two-hats',
  ]);
  const plain = { ...scenario, structure: { ...scenario.structure, variants: undefined } };
  expect(everyVariant(plain)).toEqual([plain]);
  expect(() => inVariant(scenario, 'none')).toThrow('no variant none');
});
