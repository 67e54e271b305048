import type { Lexicon } from './lexicon';

/** The lexicon, whose words are also found where somebody leaves the accents out ("perdon", "manana"). */
export function alsoWithoutAccents(lexicon: Lexicon): Lexicon {
  return alsoSpelt(lexicon, (word) => [word.normalize('NFD').replaceAll(/\p{M}/gu, '')]);
}

/** The lexicon, whose German words are also found as people type them without ä, ö, ü and ß ("fuer", "Strasse"). */
export function alsoWithoutUmlauts(lexicon: Lexicon): Lexicon {
  return alsoSpelt(lexicon, (word) => {
    const swiss = word.replaceAll('ß', 'ss');
    return [swiss, swiss.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')];
  });
}

type Spelling = (word: string) => string[];

function alsoSpelt(lexicon: Lexicon, others: Spelling): Lexicon {
  const { marks, lists } = lexicon;
  const all = (word: string) => [...new Set([word, ...others(word)])];
  const line = (given: string) => lineSpelt(given, all);
  return {
    ...lexicon,
    marks: {
      acknowledges: marks.acknowledges.map(line),
      responsibility: marks.responsibility.map(line),
      empathy: marks.empathy.map(line),
      remedy: marks.remedy.map(line),
      'next-update': marks['next-update'].map(line),
      'blame-shifting': marks['blame-shifting'].map(line),
      jargon: marks.jargon.map(line),
    },
    lists: Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words.flatMap(all)])),
    negations: lexicon.negations.flatMap(all),
    harmless: lexicon.harmless.map(line),
    conditions: lexicon.conditions.map(line),
    apologies: lexicon.apologies.map(line),
    ahead: lexicon.ahead.map(line),
  };
}

/** "pedimos perdón|disculpas?" -> "pedimos perdón|perdon|disculpas?" */
function lineSpelt(given: string, all: Spelling): string {
  return given
    .split(' ')
    .map((token) => {
      const optional = token.endsWith('?') ? '?' : '';
      const words = optional ? token.slice(0, -1) : token;
      return `${words.split('|').flatMap(all).join('|')}${optional}`;
    })
    .join(' ');
}
