import type { Scenario } from '@/engine/scenario';
import { type Finding, inStructure } from '@/format/checks/check';
import { inWords } from './in-words';
import type { LabCheck } from './subject';

/** How far a language of a scenario is: its texts, and those that are still the same as in the first language. */
export type LanguageState = { language: string; texts: number; same: number };

type Text = { path: Finding['path']; text: string };

/** Each language of a scenario, its first one first. */
export function languageStates(scenario: Scenario): LanguageState[] {
  return scenario.structure.languages.map((language) => ({
    language,
    texts: textsIn(scenario.words[language], []).length,
    same: sameTexts(scenario, language).length,
  }));
}

/** A text that is word for word the first language's has not been translated, or says so by its speaker. */
export const untranslated: LabCheck = ({ scenario }) => {
  const [first = 'en', ...others] = scenario.structure.languages;
  return others.flatMap((language) =>
    sameTexts(scenario, language).map(({ path }) =>
      inWords(
        language,
        path,
        `is the same as in ${first}: people who read ${language} get the ${first} words`,
      ),
    ),
  );
};

/** Whoever plays the scenarios beside it in a language expects this one in it. */
export const languagesLacked: LabCheck = ({ scenario: { structure }, others }) => {
  const elsewhere = new Set(others.flatMap((other) => other.structure.languages));
  const lacked = [...elsewhere].filter((language) => !structure.languages.includes(language)).sort();
  const [first = 'en'] = structure.languages;
  return lacked.map((language) =>
    inStructure(['languages'], `has no ${language}, which others here have: its readers get ${first}`),
  );
};

/** As the first language has them. Names are the same everywhere, and so is what a speaker says in a tongue of their own. */
function sameTexts({ structure, words }: Scenario, language: string): Text[] {
  const [first = 'en'] = structure.languages;
  if (language === first) return [];
  const source = new Map(textsIn(words[first], []).map(({ path, text }) => [path.join('.'), text]));
  const foreign = foreignLines(structure);
  return textsIn(words[language], []).filter(({ path, text }) => {
    const [area = '', id = ''] = path.map(String);
    if (['personas', 'channels'].includes(area) || (area === 'crowd' && foreign.has(id))) return false;
    return plainWords(text) >= leastWords && source.get(path.join('.')) === text;
  });
}

/** Fewer words are a name, a label or a cry, and may be the same in two languages. */
const leastWords = 3;

function foreignLines({ speakers = [], crowd }: Scenario['structure']): Set<string> {
  const tongues = new Map(speakers.map(({ id, language }) => [id, language]));
  return new Set(
    crowd.flatMap(({ id, speaker }) => (speaker !== undefined && tongues.get(speaker) ? [id] : [])),
  );
}

/** Words of letters alone; tags, mentions and figures belong to no language. */
function plainWords(text: string): number {
  return text.split(/\s+/).filter((word) => /^[^\p{L}\p{N}#@]*\p{L}[\p{L}'’-]*[^\p{L}\p{N}]*$/u.test(word))
    .length;
}

function textsIn(value: unknown, path: Finding['path']): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, i) => textsIn(one, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}
