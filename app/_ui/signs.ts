/** What a person counts as signs: a letter with its accents is one, and so is a family of emoji. */
export function countSigns(text: string): number {
  segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;
  return segmenter ? [...segmenter.segment(text)].length : [...text].length;
}

/** Made when first used; null in browsers that have none: they count code points, and the server has the last word. */
let segmenter: Intl.Segmenter | null | undefined;
