/**
 * What somebody wrote, as it can stand on everybody's screens: without signs that turn lines round, act on a terminal, or
 * pile up over the lines beside them; empty where nothing of it can be seen. Line breaks stay. Giving it its own answer
 * changes nothing more.
 */
export function readable(typed: string): string {
  const plain = typed
    .replaceAll(lineBreaks, '\n')
    .replaceAll(unwanted, '')
    .replaceAll(piled, '$1')
    .replaceAll(manyMarks, '$1')
    .trim();
  return seen.test(plain) ? plain : '';
}

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
/**
 * Control signs, and those that override the direction of a line; the marks that mixed Hebrew and Arabic need stay. So does
 * NUL: no person types it, and whoever sends it is refused.
 */
const unwanted = /(?![\0\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFFF9-\uFFFB]/gu;
/** Two marks over a letter are the most that Latin, Greek and Cyrillic write, four the most of any script. */
const piled = /((?:(?=\p{M})\p{Script=Inherited}){2})(?:(?=\p{M})\p{Script=Inherited})+/gu;
const manyMarks = /(\p{M}{4})\p{M}+/gu;
/** Anything but blanks, marks alone, and signs that show nothing. */
const seen = /(?!\p{Default_Ignorable_Code_Point})[^\p{C}\p{Z}\p{M}\s\u2800]/u;
