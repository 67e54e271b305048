import { unwritable } from '../xml-text';

/** UTF-16 units that a cell of a workbook holds. */
const longestCell = 32_767;
const longestSheetName = 31;

/**
 * A text as cells of a workbook hold it: one for most, more for a long one, each of whole letters. A sign that XML cannot hold
 * is written as its code instead of being left out.
 */
export function cellTexts(text: string): string[] {
  const told = text.replaceAll(/\r\n?/g, '\n');
  if (told.length <= longestCell) return [coded(told)];
  const cells: string[] = [];
  for (let from = 0; from < told.length; ) {
    const to = wholeLetters(told, from + longestCell);
    cells.push(coded(told.slice(from, to)));
    from = to;
  }
  return cells;
}

/** Names of sheets that spreadsheet programs take: no forbidden signs, 31 units at most, no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const given: string[] = [];
  for (const name of wanted) given.push(unlike(given, cleanName(name)));
  return given;
}

/**
 * As workbooks write what XML cannot hold (ECMA-376, ST_Xstring): `_x0007_` is a bell. So a text that looks like such a
 * code has its first sign coded too.
 */
function coded(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll(unwritable, (sign) => (sign === '\n' || sign === '\t' ? sign : codesOf(sign)));
}

function codesOf(sign: string): string {
  const units = sign.split('').map((unit) => unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'));
  return units.map((unit) => `_x${unit}_`).join('');
}

function wholeLetters(text: string, at: number): number {
  const half = /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return half && at < text.length ? at - 1 : Math.min(at, text.length);
}

function cleanName(name: string): string {
  const told = name
    .replaceAll(unwritable, ' ')
    .replaceAll(/[[\]/\\:*?\s]+/g, ' ')
    .replaceAll(/^[\s']+|[\s']+$/g, '');
  // Excel keeps this one for itself.
  return shortened(/^history$/i.test(told) ? `${told} (1)` : told || '-', longestSheetName);
}

function unlike(taken: readonly string[], name: string): string {
  const same = (one: string) => taken.some((other) => other.toLowerCase() === one.toLowerCase());
  let told = name;
  for (let count = 2; same(told); count++) {
    const mark = ` (${count})`;
    told = shortened(name, longestSheetName - mark.length) + mark;
  }
  return told;
}

function shortened(name: string, most: number): string {
  return name.slice(0, wholeLetters(name, Math.min(most, name.length))).replace(/[\s']+$/, '');
}
