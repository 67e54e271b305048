import { isSwearWord } from '../names/swear-words';
import { wordsOf } from './words';

/** Ordinary words of one language that are swear words in another. */
const ordinary: Record<string, readonly string[]> = { da: ['slut'], de: ['küsse'], es: ['rape'] };

/** [Q9] The swear words of a text in this language, as places in it (`to` is exclusive). */
export function unsuitableIn(text: string, language: string): { from: number; to: number }[] {
  return wordsOf(text)
    .filter((word) => isSwearWord(word.text) && !ordinary[language]?.includes(word.text))
    .map(({ from, to }) => ({ from, to }));
}

/** [Q9] The text with dots in place of its swear words. */
export function withoutUnsuitable(text: string, language: string): string {
  return unsuitableIn(text, language).reduceRight(
    (kept, { from, to }) => `${kept.slice(0, from)}•••${kept.slice(to)}`,
    text,
  );
}
