import { describe, expect, it } from 'vitest';
import { strategies } from '../vocabulary';
import { parameters, responseParameters } from './parameters';

const all = [
  ...Object.entries(parameters).map(([section, list]) => ({ section, list: { ...list } })),
  ...responseParameters.map(({ strategy, parameters: list }) => ({ section: strategy, list })),
].flatMap(({ section, list }) =>
  Object.entries(list).map(([name, one]) => ({ name: `${section}.${name}`, ...one })),
);

describe('the parameters', () => {
  it('each have a value, a unit and a meaning', () => {
    for (const { name, value, unit, meaning } of all) {
      expect(Number.isFinite(value), name).toBe(true);
      expect(unit, name).not.toBe('');
      expect(meaning.length, name).toBeGreaterThan(5);
    }
  });

  it('that are not our own choice name where they come from', () => {
    const nameless = all.filter(({ certainty, sources }) => certainty !== 'assumed' && sources.length === 0);
    expect(nameless.map(({ name }) => name)).toEqual([]);
  });

  it('say beside their sources what these say, in a word of small letters', () => {
    for (const { name, note, sources } of all) {
      expect(note === null || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(note), name).toBe(true);
      expect(note !== null && sources.length === 0, name).toBe(false);
    }
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
