import { describe, expect, it } from 'vitest';
import { parameters, responseParameters } from './parameters';
import { strategies } from './strategies';

const all = [
  ...Object.entries(parameters).map(([section, list]) => ({ section, list: { ...list } })),
  ...responseParameters.map(({ strategy, parameters: list }) => ({ section: strategy, list })),
].flatMap(({ section, list }) =>
  Object.entries(list).map(([name, one]) => ({ name: `${section}.${name}`, ...one })),
);

describe('the parameters', () => {
  it('each have a value, a unit, a meaning, a source and a certainty', () => {
    for (const { name, value, unit, meaning, source } of all) {
      expect(Number.isFinite(value), name).toBe(true);
      expect(unit, name).not.toBe('');
      expect(meaning.length, name).toBeGreaterThan(5);
      expect(source.says, name).toMatch(/^DOMAIN (part )?\d/);
    }
  });

  it('that are not our own choice name where they come from', () => {
    const nameless = all.filter(
      ({ certainty, source }) => certainty === 'confirmed-direction' && source.addresses.length === 0,
    );
    const inNotesOnly = /part 3|5\.4 blame or attack|5\.3 attack/;
    expect(nameless.filter(({ source }) => !inNotesOnly.test(source.says)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('cover every strategy of the catalogue', () => {
    expect(responseParameters.map(({ strategy }) => strategy)).toEqual([...strategies]);
    const empty = responseParameters.filter(({ parameters: list }) => Object.keys(list).length === 0);
    expect(empty.map(({ strategy }) => strategy)).toEqual(['silence', 'pause-marketing']);
  });

  it('name each part of an apology, which together are one whole', () => {
    const apology = responseParameters.find(({ strategy }) => strategy === 'full-apology')?.parameters ?? {};
    const parts = ['responsibility', 'repair', 'regret', 'explanation', 'repentance', 'forgiveness'];
    expect(parts.reduce((sum, part) => sum + (apology[part]?.value ?? 0), 0)).toBeCloseTo(1, 9);
  });
});
