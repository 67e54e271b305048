/**
 * Length as a person counts it: a letter with its accents is one sign, and so is a flag or a family of emoji. Nothing is
 * imported here, so that a screen counts exactly as the rules do.
 */

/** How many signs (graphemes) a text has. */
export function countSigns(text: string): number {
  return segmented(text).length;
}

/** Whether a text has at most so many signs; the rule of every limit on what is typed. */
export function fitsIn(text: string, most: number): boolean {
  return text.length <= longestUnits(most) && countSigns(text) <= most;
}

/** The first so many signs of a text; a sign is never cut in two. */
export function firstSigns(text: string, most: number): string {
  if (fitsIn(text, most)) return text;
  const units = longestUnits(most);
  let kept = '';
  for (const sign of segmented(text.slice(0, units)).slice(0, most)) kept += sign;
  return kept;
}

/** A text of at most so many signs: a longer one is cut and ends with an ellipsis. */
export function shortened(text: string, most: number): string {
  return fitsIn(text, most) ? text : `${firstSigns(text, most - 1).trimEnd()}…`;
}

/** One sign can carry any number of accents, so the whole has a limit in UTF-16 units too; above it nothing is counted. */
function longestUnits(most: number): number {
  return Math.min(most * unitsPerSign, mostUnits);
}

/** The flag of Scotland has 14. */
const unitsPerSign = 16;
/** Below what the server's sockets take in one message, at three bytes a unit. */
const mostUnits = 20_000;

function segmented(text: string): string[] {
  segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];
}

/** Made when first used; null in browsers that have none: they count code points, and the server has the last word. */
let segmenter: Intl.Segmenter | null | undefined;
