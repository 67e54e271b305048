import found from '@/docs/sensitivity.json';
import { parameters, responseParameters } from '@/engine/model/parameters';
import type { Parameter } from '@/engine/model/parameters/parameter';
import { rulesVersion } from '@/engine/round';
import { wordsIn } from '@/engine/scenario';
import { scenariosForPages } from './scenarios';

/** One number of the model with all that a sceptical reader asks about it; its words stand with the interface's. */
export type ModelNumber = Omit<Parameter, 'meaning'> & { name: string };

export type ModelSection = { id: string; numbers: ModelNumber[] };

/** Everything that the page "How the score works" shows: the very numbers that the equations read. */
export type ScoreModel = {
  rules: number;
  count: number;
  sections: ModelSection[];
  strategies: ModelSection[];
};

/** The model's numbers as the page about scores shows them, each with unit, source and certainty. */
export function scoreModel(): ScoreModel {
  const sections = Object.entries(parameters).map(([id, numbers]) => sectionOf(id, numbers));
  const strategies = responseParameters
    .map(({ strategy, parameters: numbers }) => sectionOf(strategy, numbers))
    .filter(({ numbers }) => numbers.length > 0);
  const count = [...sections, ...strategies].reduce((sum, { numbers }) => sum + numbers.length, 0);
  return { rules: rulesVersion, count, sections, strategies };
}

function sectionOf(id: string, numbers: Record<string, Parameter>): ModelSection {
  return {
    id,
    numbers: Object.entries(numbers).map(([name, { value, unit, certainty, note, sources }]) => ({
      name,
      value,
      unit,
      certainty,
      note,
      sources,
    })),
  };
}

/** How much hangs on each number, and how far teams lie apart, as `npm run lab -- sensitivity` found it. */
export type ScoreSensitivity = {
  numbers: number;
  fieldTeams: number;
  changed: { section: string; name: string; swapped: number }[];
  scenarios: { slug: string; title: string; low: number; high: number; fate: number }[];
};

/** What was found, with the scenarios' titles in a language; a scenario that is no longer here is left out. */
export async function scoreSensitivity(language: string): Promise<ScoreSensitivity> {
  const all = (await scenariosForPages()).all();
  return {
    ...found,
    scenarios: found.scenarios.flatMap(({ slug, low, high, fate }) => {
      const scenario = all.find((one) => one.slug === slug);
      return scenario ? [{ slug, title: wordsIn(scenario, language).title, low, high, fate }] : [];
    }),
  };
}
