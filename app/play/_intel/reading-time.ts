/** Words that people read in a second on a phone, in a hurry. */
const wordsPerSecond = 4;
const step = 5;

/** Seconds that it takes to read these texts, in steps of five. */
export function readingSeconds(texts: readonly string[]): number {
  const words = texts.join(' ').split(/\s+/).filter(Boolean).length;
  return Math.max(step, Math.ceil(words / wordsPerSecond / step) * step);
}
