import type { MarkKind, WordMark } from '../vocabulary';
import { type Mark, marksOf } from './marks';
import { wordsOf } from './words';

/** Something that the crowd answers in a text, and the place that it rests on (`to` is exclusive). */
export type Found = { mark: WordMark; from: number; to: number };

/**
 * [Q11] What the crowd may answer in a team's own words: the marks, each at its first place, and what follows from them.
 * `claims` are those that the team has on its board, in the language of the text.
 */
export function foundIn(text: string, language: string, claims: string[]): Found[] {
  const marks = marksOf(text, language);
  const found = marks.flatMap(({ mark, spans: [first] }): Found[] => (first ? [{ mark, ...first }] : []));
  return [...found, ...emptyApology(text, marks), ...promised(text, marks), ...asserted(text, claims)];
}

const apologises = /sorry|apolog|regret|beklag|undskyld|ked(?:e)? af/iu;

/** Sorry, and nothing that it is for: neither whose doing it was nor what is done about it. */
function emptyApology(text: string, marks: Mark[]): Found[] {
  const has = (mark: MarkKind) => marks.some((one) => one.mark === mark);
  if (has('responsibility') || has('remedy')) return [];
  const word = apologises.exec(text);
  if (!word || !(has('empathy') || has('blame-shifting'))) return [];
  return [{ mark: 'empty-apology', ...sentenceAround(text, word.index) }];
}

function sentenceAround(text: string, at: number): { from: number; to: number } {
  const words = wordsOf(text);
  const { sentence } = words.findLast(({ from }) => from <= at) ?? { sentence: 0 };
  const own = words.filter((word) => word.sentence === sentence);
  return { from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? text.length };
}

const ahead = /\b(?:will|shall|going to|vil|skal|senest|by|by the|inden)\b|['’]ll\b/iu;

/** Something to come that people can hold the company to. */
function promised(text: string, marks: Mark[]): Found[] {
  const spans = marks
    .filter(({ mark }) => mark === 'next-update' || mark === 'remedy')
    .flatMap((mark) => mark.spans.map((span) => ({ ...span, sure: mark.mark === 'next-update' })));
  const first = spans.find(({ from, to, sure }) => sure || ahead.test(text.slice(from, to)));
  return first ? [{ mark: 'promise', from: first.from, to: first.to }] : [];
}

/** Shorter words stand in every sentence. */
const tellingLetters = 5;
const enoughWords = 2;

/** A claim is spoken of where two of its longer words are. */
function asserted(text: string, claims: string[]): Found[] {
  const words = wordsOf(text).filter((word) => word.text.length >= tellingLetters);
  const spoken = claims
    .map((claim) => new Set(wordsOf(claim).map((word) => word.text)))
    .map((claim) => words.filter((word) => claim.has(word.text)))
    .find((hits) => new Set(hits.map((hit) => hit.text)).size >= enoughWords);
  const [first] = spoken ?? [];
  return first ? [{ mark: 'asserts', ...sentenceAround(text, first.from) }] : [];
}
