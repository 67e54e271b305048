import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fontIn } from './slices';

/** Whole fonts, not the web's slices by alphabet: a Polish name and a Danish sentence share one line. */
const files = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-strong': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: 'inter/400Regular/Inter_400Regular.ttf',
  'sans-strong': 'inter/600SemiBold/Inter_600SemiBold.ttf',
} as const;

export type FontName = keyof typeof files;
/** `ascent`: from the line on which letters stand to their upper edge, by the size of the font. */
export type OwnFont = { name: FontName; bytes: Buffer; letters: ReadonlySet<number>; ascent: number };

const names: FontName[] = ['serif', 'serif-strong', 'sans', 'sans-strong'];
let loaded: Promise<OwnFont[]> | undefined;

/** The fonts of every document, read from their packages once, with the letters that they have. */
export function ownFonts(): Promise<OwnFont[]> {
  loaded ??= Promise.all(names.map(read));
  return loaded;
}

async function read(name: FontName): Promise<OwnFont> {
  const file = path.join('node_modules', '@expo-google-fonts', files[name]);
  const bytes = await readFile(file);
  const font = fontIn(bytes);
  return { name, bytes, letters: new Set(font.characterSet), ascent: font.ascent / font.unitsPerEm };
}

/** Where a serif has no letter, the sans of the same weight may have it. */
export function chainOf(name: FontName): readonly FontName[] {
  if (name === 'serif') return ['serif', 'sans'];
  return name === 'serif-strong' ? ['serif-strong', 'sans-strong'] : [name];
}

export function weightOf(name: FontName): 400 | 600 {
  return name === 'serif' || name === 'sans' ? 400 : 600;
}
