import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  filesNamedIn,
  headingsOf,
  leadsSomewhere,
  linksIn,
  namesIn,
  numberedPlacesIn,
  pagesNamedIn,
  papersNamedIn,
  placesNamedIn,
  textsIn,
} from '@/scripts/lib/references';

const texts = textsIn('.').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const pages = texts.filter(({ file }) => file.endsWith('.md'));
/** This test and what it tests have to write wrong references. */
const others = texts.filter(({ file }) => !/(^docs|^scripts\/lib)\/references\b/.test(file));

type Found = { to: string; line: number }[];
const lost = (
  list: typeof texts,
  find: (text: string) => Found,
  isThere: (to: string, file: string) => boolean,
) =>
  list.flatMap(({ file, text }) =>
    find(text)
      .filter(({ to }) => !isThere(to, file))
      .map(({ to, line }) => `${file}:${line} ${to}`),
  );

describe('whatever a text of this repository points to is in this repository', () => {
  test('all texts are read', () => {
    expect(texts.length).toBeGreaterThan(900);
    expect(pages.length).toBeGreaterThan(25);
  });

  test('every link of every page', () => {
    expect(lost(pages, linksIn, (to, file) => leadsSomewhere('.', file, to))).toEqual([]);
  });

  test('every page of docs/, with its heading, that code, tests, scenarios or pages name', () => {
    expect(lost(others, pagesNamedIn, (to) => leadsSomewhere('.', 'README.md', to))).toEqual([]);
  });

  test('every file and folder that a page names by its path', () => {
    const current = pages.filter(({ file }) => !/^docs\/decisions\/|^CHANGELOG/.test(file));
    expect(lost(current, placesNamedIn, (to) => leadsSomewhere('.', 'README.md', to))).toEqual([]);
  });

  test('every file that a page names without its path stands below or just above it', () => {
    const current = pages.filter(({ file }) => !/^docs\/decisions\/|^CHANGELOG/.test(file));
    const all = texts.map(({ file }) => file);
    const isBelow = (to: string, page: string) => {
      const folder = page.startsWith('docs/') || !page.includes('/') ? '' : `${path.dirname(page)}/`;
      return all.some((file) => file.startsWith(folder) && `/${file}`.endsWith(`/${to}`));
    };
    const isAbove = (to: string, page: string) =>
      page.split('/').some((_, depth, parts) => all.includes([...parts.slice(0, depth), to].join('/')));
    expect(lost(current, namesIn, (to, page) => isBelow(to, page) || isAbove(to, page))).toEqual([]);
  });

  test('every file that a comment names by its path', () => {
    const code = others.filter(({ file }) => !file.endsWith('.md'));
    expect(lost(code, filesNamedIn, (to) => leadsSomewhere('.', 'README.md', to))).toEqual([]);
  });

  test('every page that is named in capitals', () => {
    const names = new Set(pages.map(({ file }) => path.basename(file)));
    expect(lost(others, papersNamedIn, (to) => names.has(to))).toEqual([]);
  });

  test('no numbered place of a paper that is not here', () => {
    expect(lost(others, numberedPlacesIn, () => false)).toEqual([]);
  });
});

describe('a reference that leads nowhere is found', () => {
  test('in a link, its heading, its line', () => {
    const page =
      '# A page\n\n```\n[code](gone.md)\n```\nSee [one](gone.md), [two](#a-page), [three](https://a.b/c).';
    expect(linksIn(page)).toEqual([
      { to: 'gone.md', line: 6 },
      { to: '#a-page', line: 6 },
    ]);
    expect(leadsSomewhere('.', 'docs/model.md', 'gone.md')).toBe(false);
    expect(leadsSomewhere('.', 'docs/model.md', 'words.md#strategies')).toBe(true);
    expect(leadsSomewhere('.', 'docs/model.md', 'words.md#gone')).toBe(false);
    expect(leadsSomewhere('.', 'docs/model.md', '../engine')).toBe(true);
  });

  test('in a comment, in a path, in the number of a paper', () => {
    expect(pagesNamedIn('/** As in docs/model.md#gone. */')).toEqual([{ to: 'docs/model.md#gone', line: 1 }]);
    expect(placesNamedIn('`server/gone.ts` and `scenarios/<slug>/` and `npm test`')).toEqual([
      { to: 'server/gone.ts', line: 1 },
    ]);
    expect(filesNamedIn("import '@/server/x.ts';\n// as server/gone.ts has it")).toEqual([
      { to: 'server/gone.ts', line: 2 },
    ]);
    expect(papersNamedIn('(PLAN.md)')).toEqual([{ to: 'PLAN.md', line: 1 }]);
    expect(numberedPlacesIn('DOMAIN 5.3, section 4.2')).toHaveLength(2);
  });

  test('headings become anchors as code hosts make them', () => {
    expect(headingsOf('# What "each" response does\n## Voice, humour, person')).toEqual([
      'what-each-response-does',
      'voice-humour-person',
    ]);
  });

  test('every decision has a number of its own, which its heading has too', () => {
    const decisions = pages.filter(({ file }) => /^docs\/decisions\/\d/.test(file));
    const numbers = decisions.map(({ file }) => Number(path.basename(file).slice(0, 4)));
    expect(numbers.length).toBeGreaterThan(30);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { file, text } of decisions)
      expect(text).toMatch(new RegExp(`^# ${Number(path.basename(file).slice(0, 4))}\\. `));
  });
});
