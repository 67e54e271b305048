/** The words of a text as legal sees them, to be taken out one by one. */
export function wordsToStrike(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** [J13] The text without the words at these places. */
export function withoutStruck(text: string, struck: readonly number[]): string {
  if (struck.length === 0) return text;
  return wordsToStrike(text)
    .filter((_, place) => !struck.includes(place))
    .join(' ');
}
