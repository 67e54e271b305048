import type { MarkKind, WordMark } from '../vocabulary';
import type { Lexicon } from './lexicon/lexicon';
import { lexiconOf } from './lexicon/lexicons';
import { type Mark, marksOf } from './marks';
import { matchesOf, patternFrom } from './pattern';
import { type Word, wordsOf } from './words';
import { wordsFor } from './words-for';

/** Something that the crowd answers in a text, and the place that it rests on (`to` is exclusive). */
export type Found = { mark: WordMark; from: number; to: number };

/**
 * [Q11] What the crowd may answer in a team's own words: the marks, each at its first place, and what follows from them.
 * `claims` are those that the team has on its board, in the language of the text.
 */
export function foundIn(text: string, language: string, claims: string[]): Found[] {
  const marks = marksOf(text, language);
  const found = marks.flatMap(({ mark, spans: [first] }): Found[] => (first ? [{ mark, ...first }] : []));
  const lexicon = lexiconOf(language);
  const followed = lexicon ? [...emptyApology(text, marks, lexicon), ...promised(text, marks, lexicon)] : [];
  return [...found, ...followed, ...asserted(text, claims, lexicon)];
}

/** Sorry, and nothing that it is for: neither whose doing it was nor what is done about it. */
function emptyApology(text: string, marks: Mark[], lexicon: Lexicon): Found[] {
  const has = (mark: MarkKind) => marks.some((one) => one.mark === mark);
  if (has('responsibility') || has('remedy')) return [];
  const [word] = placesOf(lexicon.apologies, lexicon, wordsFor(lexicon, text));
  if (!word || !(has('empathy') || has('blame-shifting'))) return [];
  return [{ mark: 'empty-apology', ...sentenceAround(text, word.from) }];
}

/** The words, in order, at which one of the lines begins. */
function placesOf(lines: string[], { lists }: Lexicon, words: Word[]): Word[] {
  const firsts = new Set(
    lines.flatMap((line) => matchesOf(patternFrom(line, lists), words)).map(({ first }) => first),
  );
  return words.filter((_, place) => firsts.has(place));
}

function sentenceAround(text: string, at: number): { from: number; to: number } {
  const words = wordsOf(text);
  const { sentence } = words.findLast(({ from }) => from <= at) ?? { sentence: 0 };
  const own = words.filter((word) => word.sentence === sentence);
  return { from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? text.length };
}

/** Something to come that people can hold the company to. */
function promised(text: string, marks: Mark[], lexicon: Lexicon): Found[] {
  const ahead = placesOf(lexicon.ahead, lexicon, wordsFor(lexicon, text));
  const spans = marks
    .filter(({ mark }) => mark === 'next-update' || mark === 'remedy')
    .flatMap((mark) => mark.spans.map((span) => ({ ...span, sure: mark.mark === 'next-update' })));
  const first = spans.find(
    ({ from, to, sure }) => sure || ahead.some((word) => from <= word.from && word.to <= to),
  );
  return first ? [{ mark: 'promise', from: first.from, to: first.to }] : [];
}

/** Shorter words stand in every sentence. */
const tellingLetters = 5;
const enoughWords = 2;

/** A claim is spoken of where two of its longer words are. */
function asserted(text: string, claims: string[], lexicon: Lexicon | undefined): Found[] {
  const said = telling(text, lexicon);
  const [first] = claims
    .map((claim) => spokenOf(telling(claim, lexicon), said, lexicon?.endings ?? 0))
    .flatMap((spoken) => (spoken.length >= enoughWords ? spoken : []))
    .toSorted((a, b) => a.from - b.from);
  return first ? [{ mark: 'asserts', ...sentenceAround(text, first.from) }] : [];
}

function telling(text: string, lexicon: Lexicon | undefined): Word[] {
  const words = lexicon ? wordsFor(lexicon, text) : wordsOf(text);
  return words.filter(
    (word) => word.text.length >= tellingLetters && !lexicon?.smallWords.includes(word.text),
  );
}

/** The first place of each of a claim's words in what was said. */
function spokenOf(claim: Word[], said: Word[], endings: number): Word[] {
  const one = (a: Word, b: Word) => sameWord(a.text, b.text, endings);
  const different = claim.filter((word, i) => claim.findIndex((earlier) => one(earlier, word)) === i);
  return different.flatMap((word) => said.find((other) => one(word, other)) ?? []);
}

const shortestStem = 4;

/** Whether two words are one, but for an ending of so many letters at most. */
function sameWord(a: string, b: string, endings: number): boolean {
  if (a === b) return true;
  const stem = Math.max(shortestStem, Math.max(a.length, b.length) - endings);
  return endings > 0 && a.slice(0, stem) === b.slice(0, stem) && Math.min(a.length, b.length) >= stem;
}
