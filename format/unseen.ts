import type { Slip } from './cut-off';

/** What a text holds that nobody can see in an editor, as an author can look it up; undefined where all is seen. */
export function unseen(text: string): string | undefined {
  const found = hidden.exec(text)?.[0] ?? (rightToLeft.test(text) ? undefined : directions.exec(text)?.[0]);
  if (found !== undefined) return `holds ${named(found)}; take it out`;
  const garbled = twiceEncoded.exec(text)?.[0];
  return garbled && `holds "${garbled}", a letter that was broken when the file was saved; write it anew`;
}

/** Control and format signs, private and lost letters, fillers; line ends are fine, and what joins letters or emoji. */
const hidden =
  /(?![\n\u200c-\u200f\u061c\u2066-\u2069\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffd\u115f\u1160\u2800\u3164\uffa0\ufdd0-\ufdef\ufffe\uffff]|\u034f|(?<=^|[\p{Script=Latin}\p{N}\p{P}\p{Z}\n])[\u200c\u200d]/u;

/** Signs that steer the direction of writing mean something only beside letters that run from right to left. */
const directions = /[\u200e\u200f\u061c\u2066-\u2069]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** UTF-8 that was read as ANSI and saved as UTF-8 again: "ø" has become "Ã¸", a curly quote "â€™". */
const twiceEncoded =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|\u00e2\u20ac[^\s]?/u;

const names: Record<string, string> = {
  '9': 'a tab',
  D: 'a line end of an old Mac',
  A0: 'a no-break space',
  '85': 'an unusual line end',
  AD: 'a soft hyphen',
  '200B': 'a zero-width space',
  '200C': 'a zero-width non-joiner',
  '200D': 'a zero-width joiner',
  '2028': 'an unusual line end',
  '2029': 'an unusual line end',
  '2060': 'a word joiner',
  FEFF: 'a byte order mark',
  FFFD: 'a letter that was lost when the file was saved',
};

function named(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `${names[code] ?? 'an invisible sign'} (U+${code.padStart(4, '0')})`;
}

/** Spaces that look like the space bar's and are none: between two words they are fine, at an edge they mislead. */
export const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** Every line of a file that holds what nobody sees, in texts or between them: there it changes keys, comments, indents. */
export function unseenIn(file: string): Slip[] {
  let next = 0;
  return file.split('\n').flatMap((line) => {
    const at = next;
    next += line.length + 1;
    const message = unseen(line.replace(/\r$/, '').replaceAll('\t', ' ')) ?? oddIndent(line);
    return message ? [{ at, message }] : [];
  });
}

function oddIndent(line: string): string | undefined {
  const [, indent = '', afterColon = ''] = /^(\s*)(?:- )?(?:[\w-]+:(\s)?)?/u.exec(line) ?? [];
  const odd = oddSpace.exec(indent + afterColon)?.[0];
  return odd && `holds ${named(odd)} at its beginning or after the colon; write spaces with the space bar`;
}
