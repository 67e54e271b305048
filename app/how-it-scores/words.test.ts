import { describe, expect, test } from 'vitest';
import { scoreModel } from '@/server/pages/score-model';
import { languages } from '@/words/messages/index';

const { sections, strategies, count } = scoreModel();

describe.each(Object.entries(languages))('how the score works, in %s', (_, { load }) => {
  test('every number of the model has its words, and no words stand for a number that is gone', async () => {
    const { scoring } = await load();
    const meanings: Record<string, Record<string, string>> = { ...scoring.meanings, ...scoring.effects };
    const said = Object.entries(meanings).flatMap(([id, names]) =>
      Object.keys(names).map((name) => `${id}.${name}`),
    );
    const shown = [...sections, ...strategies].flatMap(({ id, numbers }) =>
      numbers.map(({ name }) => `${id}.${name}`),
    );
    expect([...said].sort()).toEqual([...shown].sort());
    expect(shown).toHaveLength(count);
  });

  test('every section, strategy and unit has a name', async () => {
    const { scoring } = await load();
    const titles = { ...scoring.sections, ...scoring.strategies };
    expect(Object.keys(titles).sort()).toEqual([...sections, ...strategies].map(({ id }) => id).sort());
    const units = new Set(
      [...sections, ...strategies].flatMap(({ numbers }) => numbers.map(({ unit }) => unit)),
    );
    expect(Object.keys(scoring.units).sort()).toEqual([...units].sort());
  });

  test('every note beside a source has its words, and no words stand for a note that is gone', async () => {
    const { scoring } = await load();
    const notes = [...sections, ...strategies].flatMap(({ numbers }) =>
      numbers.flatMap(({ note }) => note ?? []),
    );
    expect(Object.keys(scoring.notes).sort()).toEqual([...new Set(notes)].sort());
  });
});

test('sources can be followed, or are named where their address was shortened', () => {
  const sources = [...sections, ...strategies].flatMap(({ numbers }) =>
    numbers.flatMap((one) => one.sources),
  );
  expect(sources.length).toBeGreaterThan(50);
  for (const { label, address } of sources) {
    expect(label.length).toBeGreaterThan(3);
    if (address !== null) expect(() => new URL(address)).not.toThrow();
  }
});
