import type { Lexicon } from './lexicon';

/** A word as people type it who have no such keys: "źle" and "zle" are one. */
export function unaccented(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
}

/** The same lexicon for texts that are read without accents. */
export function withoutAccents(lexicon: Lexicon): Lexicon {
  const plain = (lines: string[]) => lines.map(unaccented);
  const { marks, lists } = lexicon;
  return {
    ...lexicon,
    unaccented: true,
    marks: {
      acknowledges: plain(marks.acknowledges),
      responsibility: plain(marks.responsibility),
      empathy: plain(marks.empathy),
      remedy: plain(marks.remedy),
      'next-update': plain(marks['next-update']),
      'blame-shifting': plain(marks['blame-shifting']),
      jargon: plain(marks.jargon),
    },
    lists: Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, plain(words)])),
    negations: plain(lexicon.negations),
    harmless: plain(lexicon.harmless),
    conditions: plain(lexicon.conditions),
    apologies: plain(lexicon.apologies),
    ahead: plain(lexicon.ahead),
    joins: plain(lexicon.joins ?? []),
    smallWords: plain(lexicon.smallWords),
  };
}
