import type { Lexicon } from './lexicon/lexicon';
import { unaccented } from './lexicon/without-accents';
import { type Word, wordsOf } from './words';

/** The words of a text as a lexicon writes its own, in the clauses that its language has. */
export function wordsFor(lexicon: Lexicon, text: string): Word[] {
  const words = wordsOf(text);
  const read = lexicon.unaccented ? words.map((word) => ({ ...word, text: unaccented(word.text) })) : words;
  return lexicon.joins ? joined(read, text, lexicon.joins) : read;
}

/** A comma before such a word begins no clause of its own. */
function joined(words: Word[], text: string, joins: string[]): Word[] {
  let fewer = 0;
  return words.map((word, i) => {
    const before = words[i - 1];
    const between = before ? text.slice(before.to, word.from).trim() : '';
    if (between === ',' && joins.includes(word.text)) fewer += 1;
    return { ...word, clause: word.clause - fewer };
  });
}
