import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { asDrawn, type Run } from './drawn';
import type { FontName } from './fonts';
import { box, isSilent, type Letters, printable, signsOf } from './letters';
import { placeOf } from './slices';

/** One line: its runs from left to right, and what it says in the order in which it is read. */
export type Line = { runs: Run[]; text: string };

type Measure = (text: string, font: string) => number;
type Wanted = { letters: Letters; look: FontName; width: number; measure: Measure };

const bidi = bidiFactory();

/** A text in lines no wider than `width`, whatever its alphabets; a word that is wider is torn between letters. */
export function linesOf(text: string, wanted: Wanted): Line[] {
  return printable(text)
    .split('\n')
    .flatMap((paragraph) => linesOfParagraph(paragraph, wanted));
}

/** How wide a text is on one line. */
export function widthOf(text: string, wanted: Omit<Wanted, 'width'>): number {
  const runs = runsOf(printable(text).replaceAll('\n', ' '), wanted);
  return runs.reduce((sum, run) => sum + wanted.measure(asDrawn(run), run.font), 0);
}

function linesOfParagraph(paragraph: string, wanted: Wanted): Line[] {
  const runs = runsOf(paragraph, wanted);
  let from = 0;
  return rowsOf(paragraph, wanted).map((row) => {
    const text = row.trimEnd();
    const line = ordered(between(runs, from, from + text.length), text);
    from += row.length;
    return line;
  });
}

/** The paragraph cut where its lines end; a space at the end of a line takes no room. */
function rowsOf(paragraph: string, wanted: Wanted): string[] {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  const add = (piece: string) => {
    if (row !== '' && used + widthOf(piece.trimEnd(), wanted) > wanted.width + 0.01) {
      rows.push(row);
      row = '';
      used = 0;
    }
    row += piece;
    used += widthOf(piece, wanted);
  };
  for (const piece of piecesOf(paragraph)) {
    if (widthOf(piece.trimEnd(), wanted) <= wanted.width + 0.01) add(piece);
    else signsOf(piece).forEach(add);
  }
  return [...rows, row];
}

/** Between two places of this list a line may end. */
function piecesOf(paragraph: string): string[] {
  const breaker = new LineBreaker(paragraph);
  const pieces: string[] = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    pieces.push(paragraph.slice(from, next.position));
    from = next.position;
  }
  return pieces;
}

/** The stretches of a paragraph as it is read. A text that one of our fonts has, from left to right, is one of them. */
function runsOf(paragraph: string, { letters, look }: Omit<Wanted, 'width'>): Run[] {
  if (!/[^\x20-\x7e]/.test(paragraph)) return [{ text: paragraph, font: look, level: 0 }];
  const { levels } = bidi.getEmbeddingLevels(paragraph);
  const place = placeOf(paragraph);
  const runs: Run[] = [];
  let at = 0;
  for (const sign of signsOf(paragraph)) {
    const level = levels[at] ?? 0;
    at += sign.length;
    for (const { text, font } of drawn(sign)) {
      const last = runs.at(-1);
      const silent = isSilent(text) && text.trim() !== '';
      if (last && (silent || (last.font === font && last.level === level))) last.text += text;
      else runs.push({ text, font, level });
    }
  }
  return runs;

  function drawn(sign: string): { text: string; font: string }[] {
    if (/^\s+$/.test(sign)) return [{ text: sign, font: look }];
    const font = letters.fontOf(sign, look, place) ?? (isSilent(sign) ? look : undefined);
    if (font !== undefined) return [{ text: sign, font }];
    const parts = [...sign];
    if (parts.length > 1) return parts.flatMap(drawn);
    // As long as the sign, so that places in the text stay the same.
    return [{ text: box.padEnd(sign.length, '\u200b'), font: letters.fontOf(box, look, place) ?? look }];
  }
}

/** The part of the runs that stands between two places of the paragraph. */
function between(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** From left to right (UAX 9, L2): the deepest stretches are turned first. */
function ordered(runs: Run[], text: string): Line {
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  let order = runs;
  for (let level = deepest; level > 0; level--) {
    const next: Run[] = [];
    let turned: Run[] = [];
    for (const run of order) {
      if (run.level >= level) turned = [run, ...turned];
      else {
        next.push(...turned, run);
        turned = [];
      }
    }
    order = [...next, ...turned];
  }
  return { runs: order, text };
}
