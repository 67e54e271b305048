/** The sentences of a text; a line without an end is one too. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?…])["”»“']*\s+|\n+/u)
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
}

export function hasEmoji(text: string): boolean {
  return /\p{Extended_Pictographic}/u.test(text.replace(/[©®™]/gu, ''));
}

/** Begins with a small letter, whatever stands before it. */
export function beginsSmall(text: string): boolean {
  return /^[^\p{L}\p{N}@#]*\p{Ll}/u.test(text);
}

/** Ends with a short sentence that sums up a longer one before it. */
export function endsOnPunch(text: string): boolean {
  const sentences = sentencesIn(text).map((one) => wordsOf(one).length);
  const [before = 0, last = 0] = sentences.slice(-2);
  return sentences.length >= 2 && last > 0 && last <= shortEnd && before > shortEnd;
}

const shortEnd = 4;

/** The median of some numbers. */
export function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

export const percent = (share: number) => `${Math.round(share * 100)} %`;
