import { parameters, responseParameters } from '@/engine/model/parameters';
import type { Parameter } from '@/engine/model/parameters/parameter';
import { rulesVersion } from '@/engine/round';

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
