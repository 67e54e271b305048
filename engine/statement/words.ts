/** A word of a text: lower case, with where it stands (`to` is exclusive) and the clause and sentence it belongs to. */
export type Word = { text: string; from: number; to: number; clause: number; sentence: number };

const wordPattern = /[\p{L}\p{N}]+(?:['’.:/-][\p{L}\p{N}]+)*/gu;
const endsSentence = /[.!?\n]/;
/** Their full stop ends nothing: "kl. 18", "o godz. 18". */
const abbreviations = [
  'kl',
  'ca',
  'nr',
  'approx',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'fx',
  'osv',
  'bl',
  'sr',
  'sra',
  'aprox',
  'godz',
  'tzw',
  'ul',
  'z',
  'bzw',
  'ggf',
  'inkl',
];
/** Before a figure only: "no. 7", but not "No. We were wrong." */
const beforeFigures = ['no', 'núm'];
/** After a figure they make it a day: "bis zum 3. Mai". */
const months =
  /^(?:januar|februar|märz|maerz|marts|april|mai|maj|juni|juli|august|september|oktober|november|dezember|december)$/i;
const endsClause = /[,;:–—()]/;

/** The words of a text in order. Numbers and times such as 14:00 or 3.5 are words too. */
export function wordsOf(text: string): Word[] {
  let [clause, sentence, last, before] = [0, 0, 0, ''];
  return [...text.matchAll(wordPattern)].map((match) => {
    const between = text.slice(last, match.index);
    if (endsSentence.test(between) && !(between.trim() === '.' && isShort(before, match[0]))) {
      sentence += 1;
      clause += 1;
    } else if (endsClause.test(between)) clause += 1;
    last = match.index + match[0].length;
    const plain = match[0].toLowerCase().replaceAll('’', "'");
    before = plain;
    return { text: plain, from: match.index, to: last, clause, sentence };
  });
}

/** Whether a full stop after a word only shortens it. */
function isShort(before: string, next: string): boolean {
  if (/^\d{1,2}$/.test(before)) return months.test(next);
  return abbreviations.includes(before) || (beforeFigures.includes(before) && /^\d/.test(next));
}

/** The sentences, by number, that ask rather than say. */
export function questionsIn(text: string, words: Word[]): Set<number> {
  const asked = new Set<number>();
  for (const [i, word] of words.entries()) {
    const after = text.slice(word.to, words[i + 1]?.from ?? text.length);
    if (after.includes('?')) asked.add(word.sentence);
  }
  return asked;
}
