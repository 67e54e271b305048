/** A text as its sentences, at most so many: what is over stands in the last one. */
export function sentencesOf(text: string, language: string, most: number): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.trim());
  const all = [...segments].map(({ segment }) => segment.trim()).filter((one) => one !== '');
  return all.length <= most ? all : [...all.slice(0, most - 1), all.slice(most - 1).join(' ')];
}
