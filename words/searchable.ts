/** Letters that Unicode doesn't take apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/** A text as people type it who look for it: small letters, and none of a language's own. "Łukasz" -> "lukasz". */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđæœß]/g, (letter) => plainLetters[letter] ?? letter);
}
