import { parameters, responseParameters } from '@/engine/model/parameters';
import type { Parameter } from '@/engine/model/parameters/parameter';
import { rulesVersion } from '@/engine/round';

/** One number of the model with all that a sceptical reader asks about it; its words stand with the interface's. */
export type ModelNumber = {
  name: string;
  value: number;
  unit: string;
  certainty: Parameter['certainty'];
  /** the name of what the research notes say beside the sources; null when that is no more than the words of the page */
  note: string | null;
  sources: { label: string; address: string | null }[];
};

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
    numbers: Object.entries(numbers).map(([name, { value, unit, certainty, source }]) => ({
      name,
      value,
      unit,
      certainty,
      note: source.addresses.length > 0 ? noteOf(source.says) : null,
      sources: source.addresses.map(sourceOf),
    })),
  };
}

/** Without the places in the notes: "DOMAIN 5.3 holding; 4.1 inform first" is `holding-inform-first`. */
function noteOf(says: string): string | null {
  const name = says
    .replace(/^DOMAIN /, '')
    .split('; ')
    .map((part) => part.replace(/^(part )?\d+(\.\d+)?:? ?/, ''))
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? null : name;
}

/** `doi 10.1/x (Somebody 2016)` or `paper.org/page (Somebody)`; an address that was shortened cannot be followed. */
function sourceOf(written: string): ModelNumber['sources'][number] {
  const [, main = written, who] = /^(.*?)(?: \((.*)\))?$/.exec(written) ?? [];
  const doi = /^doi (10\.\S+)$/.exec(main)?.[1];
  const label = who ?? (doi ? `doi ${doi}` : (main.split('/')[0] ?? main));
  if (doi) return { label, address: `https://doi.org/${doi}` };
  return { label, address: main.includes('...') ? null : `https://${main}` };
}
