import type { Lexicon } from './lexicon';

/** The lexicon, whose words are also found where somebody leaves the accents out ("perdon", "manana"). */
export function alsoWithoutAccents(lexicon: Lexicon): Lexicon {
  const { marks, lists } = lexicon;
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
    lists: Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words.flatMap(both)])),
    negations: lexicon.negations.flatMap(both),
    harmless: lexicon.harmless.map(line),
    conditions: lexicon.conditions.map(line),
    apologies: lexicon.apologies.map(line),
    ahead: lexicon.ahead.map(line),
  };
}

/** "pedimos perdón|disculpas?" -> "pedimos perdón|perdon|disculpas?" */
function line(given: string): string {
  return given
    .split(' ')
    .map((token) => {
      const optional = token.endsWith('?') ? '?' : '';
      const words = optional ? token.slice(0, -1) : token;
      return `${words.split('|').flatMap(both).join('|')}${optional}`;
    })
    .join(' ');
}

function both(word: string): string[] {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain === word ? [word] : [word, plain];
}
