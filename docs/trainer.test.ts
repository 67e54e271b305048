import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { flatMessages } from '@/words/flat-messages.fixture';
import { isLanguage, type Language, languages, sourceLanguage } from '@/words/messages/index';
import { oldWordsIn } from '@/words/old-words.fixture';

/** The trainer's page of each language of the interface. What is bold in it is a name on the screen. */
const pages = Object.keys(languages)
  .filter(isLanguage)
  .map((language) => ({ language, file: fileOf(language) }));
const translations = pages.filter(({ language }) => language !== sourceLanguage);

function fileOf(language: Language): string {
  return language === sourceLanguage ? 'docs/trainer.md' : `docs/trainer.${language}.md`;
}

const pageIn = (language: Language) => readFileSync(fileOf(language), 'utf8');
const boldIn = (page: string) => [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
const linksIn = (page: string) => [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
const ownPages = new Set(pages.map(({ file }) => file.replace('docs/', '')));
/** What a page is made of, whatever its language: its headings, items, rows, keys and links to other pages. */
const partsOf = (page: string) => ({
  headings: page.match(/^#+ /gm),
  items: page.match(/^(\d\.|\|) /gm),
  asides: page.match(/^\*\p{L}/gmu)?.length,
  code: page.match(/`[^`]+`/g),
  links: linksIn(page).filter((to) => !ownPages.has(to)),
});
/** Its own words: without what is on the screen, code and addresses. */
const proseOf = (page: string) =>
  page.replaceAll(/\*\*[^*]+\*\*|`[^`]+`/g, 'X').replaceAll(/\]\([^)]+\)/g, ']');

const said = new Map<Language, ReadonlyMap<string, string>>();
const messagesIn = (language: Language) => said.get(language) ?? new Map<string, string>();
/** The keys of all messages that say just this. */
const keysOf = (language: Language, name: string) =>
  [...messagesIn(language)].filter(([, words]) => words === name).map(([key]) => key);

beforeAll(async () => {
  for (const { language } of pages) said.set(language, flatMessages(await languages[language].load()));
});

describe.each(pages)('$file', ({ language }) => {
  const page = pageIn(language);

  test('names buttons and screens as they are called on the screen', () => {
    const names = boldIn(page);
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => keysOf(language, name).length === 0)).toEqual([]);
  });

  test('leads to the same page in every other language', () => {
    const others = pages.filter((other) => other.language !== language);
    const top = page.split('\n## ')[0] ?? '';
    for (const { file, language: other } of others)
      expect(top).toContain(`[${languages[other].name}](${file.replace('docs/', '')})`);
  });

  test('speaks as the interface does', () => {
    expect(
      proseOf(page)
        .split('\n')
        .flatMap((line) => oldWordsIn(language, line)),
    ).toEqual([]);
  });
});

describe.each(translations)('$file tells what the English page tells', ({ language }) => {
  const [page, source] = [pageIn(language), pageIn(sourceLanguage)];

  test('in the same parts', () => {
    expect(partsOf(page)).toEqual(partsOf(source));
  });

  test('with the same buttons and screens', () => {
    const keys = (of: Language, text: string) => new Set(boldIn(text).flatMap((name) => keysOf(of, name)));
    const [here, there] = [keys(language, page), keys(sourceLanguage, source)];
    const missing = boldIn(source).filter(
      (name) => !keysOf(sourceLanguage, name).some((key) => here.has(key)),
    );
    const others = boldIn(page).filter((name) => !keysOf(language, name).some((key) => there.has(key)));
    expect({ missing, others }).toEqual({ missing: [], others: [] });
  });
});

test.each(['docs/README.md', 'README.md'])('%s leads to all of them', (file) => {
  const found = linksIn(readFileSync(file, 'utf8')).map((to) => to.replace('docs/', ''));
  expect([...ownPages].filter((page) => !found.includes(page))).toEqual([]);
});

test('a name is what is between two pairs of stars', () => {
  expect(boldIn('Press **Pause**, or **End\nround…** and *rest*. **+30 s**')).toEqual([
    'Pause',
    'End\nround…',
    '+30 s',
  ]);
});
