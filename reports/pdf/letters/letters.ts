import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import subsetFont from 'subset-font';
import { chainOf, type FontName, type OwnFont, ownFonts, weightOf } from './fonts';
import { lettersIn, type Place, placeOf, slicesFor } from './slices';

/** A font that a document takes along for letters that its own ones lack. */
type Lent = { name: string; bytes: Buffer };

/** Which font has which letters, for all texts of one document. */
export type Letters = {
  own: readonly OwnFont[];
  lent: readonly Lent[];
  /** the font's name in the document; undefined where no font has the whole of a sign */
  fontOf: (sign: string, look: FontName, place: Place) => string | undefined;
  /** signs that no font has, each once, in order */
  missing: readonly string[];
};

/** What stands in a document for a sign that no font has. */
export const box = '□';

/** What a reader would take for one letter, as often with several code points as with one. */
export function signsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** As it is printed: one way to write a letter, no controls but line ends, no marks that only choose a look; a tab parts words. */
export function printable(text: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\v\f]/g, '\n')
    .replaceAll('\t', ' ');
  return plain.replaceAll(/(?!\n)\p{Cc}|[\ufe00-\ufe0f\ufeff\u00ad]/gu, '');
}

/** Whether nothing of this sign is seen: it joins or turns others, or is a space. */
export function isSilent(sign: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(sign);
}

/** The fonts for these texts. Fonts for the letters of other alphabets are cut down to what is needed. */
export async function lettersFor(texts: Iterable<string>): Promise<Letters> {
  const { own, found, missing } = await lookAll(texts);
  const fontOf = (sign: string, name: FontName, place: Place) => {
    const codes = codesOf(sign);
    const first = chainOf(name).find((one) => has(own.find((font) => font.name === one)?.letters, codes));
    const file = found.get(place + sign);
    return first ?? (file && nameOf(file, name));
  };
  return { own, lent: await lend(found), fontOf, missing: [...missing] };
}

/** The signs in these texts that no font has, each once: to be told before anything is printed. */
export async function missingIn(texts: Iterable<string>): Promise<string[]> {
  return [...(await lookAll(texts)).missing];
}

async function lookAll(texts: Iterable<string>): Promise<Looking> {
  const looking: Looking = { own: await ownFonts(), found: new Map(), missing: new Set() };
  for (const text of texts) {
    if (!/[^\x20-\x7e\n]/.test(text)) continue;
    const told = printable(text);
    const place = placeOf(told);
    for (const sign of new Set(signsOf(told))) await look(sign, place, looking);
  }
  return looking;
}

type Looking = { own: readonly OwnFont[]; found: Map<string, string>; missing: Set<string> };

/** Finds a file for a sign, else one for each of its parts. */
async function look(sign: string, place: Place, looking: Looking): Promise<void> {
  const { own, found, missing } = looking;
  const codes = codesOf(sign);
  // Sans comes last in every chain: what it has, every look has.
  const everywhere = own
    .filter(({ name }) => name.startsWith('sans'))
    .every(({ letters }) => has(letters, codes));
  if (everywhere || isSilent(sign) || found.has(place + sign)) return;
  const file = await fileWith(codes, place);
  if (file !== undefined) return void found.set(place + sign, file);
  const parts = [...sign];
  if (parts.length === 1) return void missing.add(sign);
  for (const part of parts) await look(part, place, looking);
}

async function fileWith(codes: readonly number[], place: Place): Promise<string | undefined> {
  for (const { file } of await slicesFor(codes[0] ?? 0, place)) {
    if (has(await lettersIn(file), codes)) return file;
  }
  return undefined;
}

/** Marks that join or turn need no picture of their own. */
function codesOf(sign: string): number[] {
  const seen = [...sign].filter((part) => !isSilent(part));
  return (seen.length > 0 ? seen : [...sign]).map((part) => part.codePointAt(0) ?? 0);
}

function has(letters: ReadonlySet<number> | undefined, codes: readonly number[]): boolean {
  return codes.every((code) => letters?.has(code));
}

function nameOf(file: string, look: FontName): string {
  return `${file} ${weightOf(look)}`;
}

/** Joiners choose between shapes; a circle stands under a mark that stands alone. Shaping takes letters apart first. */
const along = '\u200c\u200d\u25cc ';

async function lend(found: ReadonlyMap<string, string>): Promise<Lent[]> {
  const signs = new Map<string, string>();
  for (const [sign, file] of found)
    signs.set(file, (signs.get(file) ?? along) + sign + sign.normalize('NFD'));
  const lent: Lent[] = [];
  for (const [file, needed] of signs) {
    const bytes = await readFile(file);
    for (const look of ['sans', 'sans-strong'] as const) {
      const options = { targetFormat: 'truetype', variationAxes: { wght: weightOf(look) } } as const;
      lent.push({ name: nameOf(file, look), bytes: await subsetFont(bytes, needed, options) });
      // Gives other work of the process its turn, so that players of another round do not wait.
      await setImmediate();
    }
  }
  return lent;
}
