import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One file that takes something from another one of this repository; `types` when it takes nothing that runs. */
export type Import = { from: string; to: string; types: boolean };

/** Every folder of code at the root. Tests are no part of the house. */
export const folders = ['app', 'engine', 'format', 'lab', 'look', 'reports', 'server', 'wire', 'words'];

const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** The source files below `folder` of `root`, in alphabetical order, without tests and fixtures. */
export function sourcesIn(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return isOutside(entry.name) ? [] : sourcesIn(root, file);
      return /\.tsx?$/.test(file) && !/\.(test|fixture|d)\.tsx?$/.test(file) ? [file] : [];
    });
}

function isOutside(folder: string): boolean {
  return folder === 'testing' || folder === 'fixtures' || folder === 'node_modules';
}

/** What the files import of each other, one entry a pair of files. Packages and stylesheets are left out. */
export function importsOf(root: string, files: string[]): Import[] {
  const known = new Set(files);
  return files.flatMap((from) => {
    const pairs = new Map<string, boolean>();
    for (const { specifier, types } of statementsIn(readFileSync(path.join(root, from), 'utf8'))) {
      const to = resolved(known, from, specifier);
      if (to && to !== from) pairs.set(to, (pairs.get(to) ?? true) && types);
    }
    return [...pairs].map(([to, types]) => ({ from, to, types }));
  });
}

/** The import and re-export statements of a source, static and dynamic. */
export function statementsIn(source: string): { specifier: string; types: boolean }[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const fixed = code.matchAll(/^(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/gm);
  const bare = code.matchAll(/^import\s+['"]([^'"]+)['"]/gm);
  const later = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...fixed].map(([, type, names = '', specifier = '']) => ({
      specifier,
      types: type !== undefined || namesTypesOnly(names),
    })),
    ...[...bare, ...later].map(([, specifier = '']) => ({ specifier, types: false })),
  ];
}

function namesTypesOnly(names: string): boolean {
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const each = list?.split(',').filter((name) => name.trim() !== '') ?? [];
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

function resolved(known: Set<string>, from: string, specifier: string): string | undefined {
  const place = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), specifier)
      : undefined;
  return place === undefined
    ? undefined
    : endings.map((ending) => place + ending).find((file) => known.has(file));
}
