import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { create, type Font } from 'fontkit';

/** A file of a font that has some of its letters: fonts for the web are cut up by alphabet, large ones by frequency. */
export type Slice = { file: string; ranges: readonly (readonly [from: number, to: number])[] };

/** Every letter of the Latin, Greek and Cyrillic alphabets first, then an alphabet each; signs and pictures last. */
const alphabets = [
  ...['noto-sans', 'noto-sans-devanagari', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai'],
  ...['noto-sans-bengali', 'noto-sans-tamil', 'noto-sans-telugu', 'noto-sans-kannada', 'noto-sans-malayalam'],
  ...['noto-sans-gujarati', 'noto-sans-gurmukhi', 'noto-sans-oriya', 'noto-sans-sinhala', 'noto-sans-khmer'],
  ...['noto-sans-lao', 'noto-sans-myanmar', 'noto-serif-tibetan', 'noto-sans-georgian', 'noto-sans-armenian'],
  ...['noto-sans-ethiopic', 'noto-sans-thaana', 'noto-sans-cherokee', 'noto-sans-canadian-aboriginal'],
];
const eastern = { sc: 'noto-sans-sc', tc: 'noto-sans-tc', jp: 'noto-sans-jp', kr: 'noto-sans-kr' } as const;
const pictures = ['noto-emoji', 'noto-sans-symbols'];

/** Han letters look different in Japan, Korea and China; other letters of a text tell which are meant. */
export function placeOf(text: string): keyof typeof eastern {
  if (/[\u3040-\u30ff\u31f0-\u31ff]/.test(text)) return 'jp';
  return /\p{Script=Hangul}/u.test(text) ? 'kr' : 'sc';
}

export type Place = ReturnType<typeof placeOf>;

/** The slices that say that they have a letter, those to be tried first in front. */
export async function slicesFor(letter: number, place: Place): Promise<Slice[]> {
  const first = eastern[place];
  const others = Object.values(eastern).filter((family) => family !== first);
  const all = await Promise.all([...alphabets, first, ...others, ...pictures].map(slicesOf));
  return all.flat().filter(({ ranges }) => ranges.some(([from, to]) => from <= letter && letter <= to));
}

const known = new Map<string, Promise<Slice[]>>();

function slicesOf(family: string): Promise<Slice[]> {
  const found = known.get(family) ?? readSlices(family);
  known.set(family, found);
  return found;
}

/** The package lists its files with their letters: `{ "[4]": "U+1f1e9-1f1f5,U+2744" }`. */
async function readSlices(family: string): Promise<Slice[]> {
  const folder = path.join('node_modules', '@fontsource-variable', family);
  const listed: unknown = JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8'));
  return Object.entries(listed ?? {}).map(([name, letters]) => ({
    file: path.join(folder, 'files', `${family}-${name.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: rangesIn(String(letters)),
  }));
}

function rangesIn(letters: string): (readonly [number, number])[] {
  return letters.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

const opened = new Map<string, Promise<ReadonlySet<number>>>();

/** The letters that a file of a font really has; each file is opened once. */
export function lettersIn(file: string): Promise<ReadonlySet<number>> {
  const found = opened.get(file) ?? readFile(file).then((bytes) => new Set(fontIn(bytes).characterSet));
  opened.set(file, found);
  return found;
}

/** The one font in a file. */
export function fontIn(bytes: Buffer): Font {
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error('a collection of fonts where one font was expected');
  return font;
}
