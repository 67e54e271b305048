import type { Lexicon } from './lexicon';

/** The lines with every word also as people type it without the letters ä, ö, ü and ß ("fuer", "Strasse"). */
export function asTyped(lexicon: Lexicon): Lexicon {
  const lines = (given: string[]) => given.map(lineAsTyped);
  return {
    ...lexicon,
    marks: {
      acknowledges: lines(lexicon.marks.acknowledges),
      responsibility: lines(lexicon.marks.responsibility),
      empathy: lines(lexicon.marks.empathy),
      remedy: lines(lexicon.marks.remedy),
      'next-update': lines(lexicon.marks['next-update']),
      'blame-shifting': lines(lexicon.marks['blame-shifting']),
      jargon: lines(lexicon.marks.jargon),
    },
    lists: Object.fromEntries(
      Object.entries(lexicon.lists).map(([name, words]) => [name, words.flatMap(spellingsOf)]),
    ),
    harmless: lines(lexicon.harmless),
    conditions: lines(lexicon.conditions),
    apologies: lines(lexicon.apologies),
    ahead: lines(lexicon.ahead),
  };
}

function lineAsTyped(line: string): string {
  return line
    .split(' ')
    .map((token) => {
      const end = token.endsWith('?') ? '?' : '';
      const words = token.slice(0, token.length - end.length).split('|');
      return words.flatMap(spellingsOf).join('|') + end;
    })
    .join(' ');
}

function spellingsOf(word: string): string[] {
  const swiss = word.replaceAll('ß', 'ss');
  const plain = swiss.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return [...new Set([word, swiss, plain])];
}
