import type { Case } from './scenario/case';
import type { Norms } from './scenario/norms';
import type { Structure } from './scenario/structure';
import type { Words } from './scenario/words';

/** One complete scenario: what a round stores as its own copy. Words are keyed by language. */
export type Scenario = {
  slug: string;
  /** the variant of the truth that a round has drawn; none in the scenario itself */
  variant?: string;
  structure: Structure;
  words: Record<string, Words>;
  realCase: Case;
  /** what results are held against; none where it was not simulated yet, or for an older state of the scenario */
  yardstick?: Norms;
};

/** The language that whoever asks for this one reads: the scenario's first where it has not that one. */
export function languageRead({ structure, words }: Scenario, language: string): string {
  return Object.hasOwn(words, language) ? language : (structure.languages[0] ?? 'en');
}

/** The words in a language, whatever was asked for; in the scenario's first language when it has not that one. */
export function wordsIn(scenario: Scenario, language: string): Words {
  const words = scenario.words[languageRead(scenario, language)];
  if (!words) throw new Error(`scenario ${scenario.slug} has no words`);
  return words;
}

/** [F5] What checking a fact finds, in the variant of the truth that holds. */
export function findingOf(words: Words, factId: string, variant: string | undefined): string {
  const fact = words.facts[factId];
  return (variant === undefined ? undefined : fact?.findingIf?.[variant]) ?? fact?.finding ?? '';
}
