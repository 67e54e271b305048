const bars = 36;

/** The wave of a voice note: heights from 0.15 to 1, the same for the same words, silent where a sentence ends. */
export function waveOf(text: string): number[] {
  const letters = [...text];
  return Array.from({ length: bars }, (_, place) => {
    const at = Math.floor((place / bars) * letters.length);
    const around = letters.slice(at, at + Math.max(2, Math.ceil(letters.length / bars)));
    if (around.some((letter) => '.!?…'.includes(letter))) return 0.15;
    const loud = around.reduce((sum, letter) => (sum * 7 + (letter.codePointAt(0) ?? 0)) % 101, place);
    return 0.3 + 0.7 * (loud / 100);
  });
}
