import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Whole fonts, not the web's slices by alphabet: a Polish name and a Danish sentence share one line. */
const files = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-strong': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: 'inter/400Regular/Inter_400Regular.ttf',
  'sans-strong': 'inter/600SemiBold/Inter_600SemiBold.ttf',
} as const;

export type FontName = keyof typeof files;
export type Fonts = { name: FontName; bytes: Buffer }[];

const names: FontName[] = ['serif', 'serif-strong', 'sans', 'sans-strong'];
let loaded: Promise<Fonts> | undefined;

/** The fonts of every report, read from their packages once. */
export function fonts(): Promise<Fonts> {
  loaded ??= Promise.all(names.map(async (name) => ({ name, bytes: await readFile(fileOf(name)) })));
  return loaded;
}

function fileOf(name: FontName): string {
  return path.join('node_modules', '@expo-google-fonts', files[name]);
}

/** Both fonts have Latin, Greek and Cyrillic letters, figures and marks; people's names may hold more. */
const unprintable =
  /[^\n\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u045f\u1ea0-\u1ef9\u2010-\u203a\u20ac\u2190-\u2193\u2212\u2713]/gu;

/** The words with a dot for each sign that the fonts do not have. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .replaceAll(/\p{M}|\ufe0f/gu, '')
    .replaceAll(unprintable, '·');
}
