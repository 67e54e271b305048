import type { Value } from './sheet';

/** Points that a line of Calibri 11 takes, and the most that a row of a spreadsheet may have. */
const linePoints = 15;
const mostPoints = 409;

/** A cell of a row whose texts break: its column's width in characters, and how many lines of it a row shows at most. */
export type BrokenCell = { value: Value; width: number; mostLines: number };

/** How high a row must be, in points, for the texts in it to be read whole; undefined where a line is enough. */
export function rowPoints(cells: readonly BrokenCell[]): number | undefined {
  const lines = cells.map(({ value, width, mostLines }) =>
    typeof value === 'string' ? Math.min(mostLines, linesIn(value, width)) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(mostPoints, most * linePoints);
}

/**
 * Lines that a text takes in a column so many characters wide: a word that doesn't fit any more begins a new one, a word that is
 * longer than a line is broken. Letters of text are narrower than the figures that a width is counted in: rather a line too many.
 */
export function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, width), 0);
}

function linesOf(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    const more = Math.max(1, Math.ceil(word.length / width));
    lines += used === 0 ? more - 1 : more;
    used = word.length - (more - 1) * width;
  }
  return lines;
}
