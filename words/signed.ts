/** What writes numbers as a language does: of use-intl, on a screen or on paper. */
type Writes = {
  number: (
    value: number,
    options?: { signDisplay?: 'auto' | 'exceptZero'; maximumFractionDigits?: number },
  ) => string;
};

/** A number's words with a true minus sign: languages write a hyphen, which is shorter and may end a line. */
export function trueMinus(words: string): string {
  return words.replace('-', '−');
}

/** +4, −14, 0, rounded to so many decimals. Messages take it as text: a number in a message would have a hyphen. */
export function signed(format: Writes, value: number, decimals = 0): string {
  const factor = 10 ** decimals;
  // Without it, -0.2 would be -0.
  const rounded = Math.round(value * factor) / factor + 0;
  return trueMinus(format.number(rounded, { signDisplay: 'exceptZero', maximumFractionDigits: decimals }));
}
