import { type MarkKind, markKinds } from '../vocabulary';
import type { Lexicon } from './lexicon/lexicon';
import { lexiconOf, lexicons } from './lexicon/lexicons';
import { isWord, type Match, matchesOf, patternFrom } from './pattern';
import { questionsIn, type Word } from './words';
import { wordsFor } from './words-for';

/** A mark that a statement earns, with the characters of the text that it rests on (`to` exclusive), in order. */
export type Mark = { mark: MarkKind; spans: { from: number; to: number }[] };

/** How far back a negation reaches, within its clause. */
const reachBack = 4;

/**
 * [Q7] The marks of a statement, found by words alone: no guess, no service, the same for everybody. A language without a
 * lexicon has no marks.
 */
export function marksOf(text: string, language: string): Mark[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const words = wordsFor(lexicon, text);
  const asked = questionsIn(text, words);
  const harmless = placesOf(lexicon.harmless, lexicon, words);
  return markKinds.flatMap((mark) => {
    const spans = lexicon.marks[mark]
      .flatMap((line) => matchesOf(patternFrom(line, lexicon.lists), words))
      .filter(({ first }) => !asked.has(words[first]?.sentence ?? -1))
      .filter((match) => mark === 'jargon' || !isNegated(match, words, lexicon, harmless))
      .filter((match) => mark !== 'empathy' || !isConditional(match, words, lexicon))
      .flatMap(({ hit }) => stretchesOf(hit, words));
    return spans.length > 0 ? [{ mark, spans: merged(spans) }] : [];
  });
}

/** The language of a text by its commonest small words; `fallback` when they do not tell. */
export function languageOfText(text: string, fallback: string): string {
  const hits = Object.entries(lexicons).map(([language, lexicon]) => ({
    language,
    count: wordsFor(lexicon, text).filter((word) => lexicon.smallWords.includes(word.text)).length,
  }));
  const [best, second] = hits.toSorted((a, b) => b.count - a.count);
  return best && second && best.count > second.count ? best.language : fallback;
}

/** Positions of words that look like negations and are none, as in "cannot apologise enough". */
function placesOf(lines: string[], { lists }: Lexicon, words: Word[]): Set<number> {
  const matches = lines.flatMap((line) => matchesOf(patternFrom(line, lists), words));
  return new Set(matches.flatMap(({ hit }) => hit));
}

/** A negation just before, in between, or (where the language puts it there) just after, in the same clause. */
function isNegated(
  { first, last, hit }: Match,
  words: Word[],
  { negations, reachAfter, openers = [] }: Lexicon,
  harmless: Set<number>,
): boolean {
  const [from = 0, to] = [words[first]?.clause, words[last]?.clause];
  const opener = words.find(({ clause }) => clause === from)?.text ?? '';
  const reached = openers.includes(opener) ? from - 1 : from;
  return words.some((word, i) => {
    if (i < first - reachBack || i > last + reachAfter || hit.includes(i) || harmless.has(i)) return false;
    if (i < first && word.clause < reached) return false;
    if (i > last && word.clause !== to) return false;
    return negations.some((one) => isWord(word.text, one));
  });
}

/** "If anyone was hurt": no feeling for those who were. */
function isConditional({ first }: Match, words: Word[], { conditions, lists }: Lexicon): boolean {
  const sentence = words[first]?.sentence;
  return conditions
    .flatMap((line) => matchesOf(patternFrom(line, lists), words))
    .some((match) => words[match.first]?.sentence === sentence);
}

/** What a match rests on: its own words, with at most two others in between; a longer gap is left out. */
function stretchesOf(hit: number[], words: Word[]): { from: number; to: number }[] {
  return hit
    .reduce<[number, number][]>((runs, at) => {
      const last = runs.at(-1);
      if (last && at - last[1] <= 3) last[1] = at;
      else runs.push([at, at]);
      return runs;
    }, [])
    .map(([first, last]) => ({ from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 }));
}

/** Overlapping stretches are one. */
function merged(spans: { from: number; to: number }[]): { from: number; to: number }[] {
  const ordered = spans.toSorted((a, b) => a.from - b.from);
  return ordered.reduce<{ from: number; to: number }[]>((kept, span) => {
    const last = kept.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else kept.push({ ...span });
    return kept;
  }, []);
}
