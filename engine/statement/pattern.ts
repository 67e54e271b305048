import type { Word } from './words';

/**
 * How the lexicons are written: words in order, within one sentence. `we|i` either word; `apolog*` any ending; `the?` may be
 * left out; `...` up to four words in between; `@time` a word of the lexicon's list of that name.
 */
export type Lists = Record<string, string[]>;

type Part = { kind: 'gap' } | { kind: 'word'; any: string[]; optional: boolean };
export type Pattern = { source: string; parts: Part[] };

/** Words of the text that a pattern covers: `hit` those it names, `first` to `last` the whole stretch. */
export type Match = { first: number; last: number; hit: number[] };

const longestGap = 4;

/** Reads one line of a lexicon. */
export function patternFrom(source: string, lists: Lists): Pattern {
  const parts = source.split(' ').map((token): Part => {
    if (token === '...') return { kind: 'gap' };
    const optional = token.endsWith('?');
    const bare = optional ? token.slice(0, -1) : token;
    const any = bare.split('|').flatMap((one) => (one.startsWith('@') ? (lists[one.slice(1)] ?? []) : one));
    return { kind: 'word', any, optional };
  });
  return { source, parts };
}

/** Every place where the pattern begins, with the shortest stretch that fits. */
export function matchesOf({ parts }: Pattern, words: Word[]): Match[] {
  return words.flatMap((_, first) => {
    const hit = fits(parts, words, first, []);
    const [last] = hit?.slice(-1) ?? [];
    return hit && last !== undefined && hit[0] === first ? [{ first, last, hit }] : [];
  });
}

function fits(parts: Part[], words: Word[], at: number, hit: number[]): number[] | null {
  const [part, ...rest] = parts;
  if (!part) return hit;
  if (part.kind === 'gap') {
    for (let skip = 0; skip <= longestGap; skip++) {
      const found = fits(rest, words, at + skip, hit);
      if (found) return found;
    }
    return null;
  }
  const here = words[at];
  const sameSentence = hit.length === 0 || words[hit[0] ?? 0]?.sentence === here?.sentence;
  if (here && sameSentence && part.any.some((wanted) => isWord(here.text, wanted))) {
    const found = fits(rest, words, at + 1, [...hit, at]);
    if (found) return found;
  }
  return part.optional ? fits(rest, words, at, hit) : null;
}

/** `*` stands for any ending; a bare `*` for any word; `#` for anything with a digit. */
export function isWord(text: string, wanted: string): boolean {
  if (wanted === '#') return /\d/.test(text);
  return wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted;
}
