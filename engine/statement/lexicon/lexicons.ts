import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import type { Lexicon } from './lexicon';
import { pl } from './pl';

/** By language. A new one is a file and its name here. */
export const lexicons: Readonly<Record<string, Lexicon>> = { en, da, de, es, pl };

/** The lexicon of a language, if it has one. */
export function lexiconOf(language: string): Lexicon | undefined {
  return Object.hasOwn(lexicons, language) ? lexicons[language] : undefined;
}
