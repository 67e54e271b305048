import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { anchorOf } from '@/app/help/_help/place';
import { headingsOf } from '@/scripts/lib/references';
import { flatMessages } from '@/words/flat-messages.fixture';
import { isLanguage, type Language, languages, sourceLanguage } from '@/words/messages/index';
import { oldWordsIn } from '@/words/old-words.fixture';

/** A page of docs/ that is there in several languages: `lti.md` in English, `lti.da.md` in Danish. */
type Page = { name: string; language: Language; file: string; text: string };

const pages = readdirSync('docs').flatMap((file): Page[] => {
  const [, name = '', language = ''] = /^([a-z]+)\.([a-z]{2})\.md$/.exec(file) ?? [];
  return isLanguage(language) ? [{ name, language, file, text: readFileSync(`docs/${file}`, 'utf8') }] : [];
});
const names = [...new Set(pages.map(({ name }) => name))];
const sources = names.map((name): Page => {
  const file = `${name}.md`;
  return { name, language: sourceLanguage, file, text: readFileSync(`docs/${file}`, 'utf8') };
});
const all = [...sources, ...pages];
const pageIn = (name: string, language: Language) =>
  all.find((page) => page.name === name && page.language === language);
const sourceOf = (name: string) => pageIn(name, sourceLanguage);

const withoutFences = (text: string) => text.replaceAll(/^```[\s\S]*?^```$/gm, '');
const boldIn = (text: string) =>
  [...withoutFences(text).matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
const linksIn = (text: string) =>
  [...withoutFences(text).matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
/** Commands and settings of the blocks of code; what a comment says is in the page's language. */
const blocksIn = (text: string) =>
  (text.match(/^```[\s\S]*?^```$/gm) ?? []).map((block) => block.replaceAll(/ +# .*$/gm, ''));
/** Its own words: without what is on the screen, code, addresses and names of files. */
const proseOf = (text: string) =>
  withoutFences(text)
    .replaceAll(/\*\*[^*]+\*\*|`[^`]+`/g, 'X')
    .replaceAll(/\[[\w.]+\]\([^)]+\)/g, 'X')
    .replaceAll(/\]\([^)]+\)/g, ']');
const numbersIn = (text: string) =>
  (proseOf(text).match(/\d+([.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.')).sort();

/** Where a link of a page leads, whatever the language: a page that its reader's language has, too, is to be read in that. */
function goalOf(to: string, from: Page): string {
  const [file = '', heading] = to.split('#');
  const target = file === '' ? from : all.find((page) => page.file === file);
  if (!target) return to;
  const best = pageIn(target.name, from.language) ?? sourceOf(target.name);
  const place = heading === undefined ? '' : ` heading ${headingsOf(target.text).indexOf(heading)}`;
  return target === best ? `${target.name}${place}` : `${to}: there is ${best?.file}`;
}

/** What a page is made of, whatever its language. */
const partsOf = (page: Page) => ({
  headings: withoutFences(page.text).match(/^#+ /gm),
  items: withoutFences(page.text).match(/^ *(\d\.|-|\|) /gm),
  asides: withoutFences(page.text).match(/^(- )?\*\p{L}/gmu)?.length,
  blocks: blocksIn(page.text),
  code: withoutFences(page.text).match(/`[^`]+`/g),
  numbers: numbersIn(page.text),
  links: linksIn(page.text)
    .filter((to) => !all.some(({ name, file }) => name === page.name && file === to))
    .map((to) => goalOf(to, page)),
});

const said = new Map<Language, ReadonlyMap<string, string>>();
const messagesIn = (language: Language) => said.get(language) ?? new Map<string, string>();
/** The keys of all messages that say just this. */
const keysOf = (language: Language, name: string) =>
  [...messagesIn(language)].filter(([, words]) => words === name).map(([key]) => key);

beforeAll(async () => {
  for (const language of Object.keys(languages).filter(isLanguage))
    said.set(language, flatMessages(await languages[language].load()));
});

test('for the trainer in every language, for whoever runs the server in English and Danish', () => {
  const languagesOf = (wanted: string) =>
    all.filter(({ name }) => name === wanted).map(({ language }) => language);
  expect(languagesOf('trainer').sort()).toEqual(Object.keys(languages).sort());
  for (const name of ['operating', 'lti', 'xapi'])
    expect(languagesOf(name)).toEqual(expect.arrayContaining(['en', 'da']));
});

describe.each(all)('$file', (page) => {
  const { name, language, text } = page;

  test('names buttons and screens as they are called on the screen', () => {
    const called = boldIn(text);
    expect(called.length).toBeGreaterThan(name === 'trainer' ? 60 : 2);
    expect(called.filter((one) => keysOf(language, one).length === 0)).toEqual([]);
  });

  test('leads to the same page in every other language', () => {
    const others = all.filter((other) => other.name === name && other !== page);
    const top = text.split('\n## ')[0] ?? '';
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(top).toContain(`[${languages[other.language].name}](${other.file})`);
  });

  test('speaks as the interface does', () => {
    const lines = proseOf(text).split('\n');
    expect(lines.flatMap((line) => oldWordsIn(language, line))).toEqual([]);
  });
});

test.each(all)('the headings of $file have the same anchors in the help as on a code host', ({ text }) => {
  const titles = [...withoutFences(text).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
  expect(titles.map(anchorOf)).toEqual(headingsOf(text));
});

describe.each(pages)('$file tells what the English page tells', (page) => {
  const { name, language, text } = page;
  const source = sourceOf(name) ?? page;

  test('in the same parts', () => {
    expect(partsOf(page)).toEqual(partsOf(source));
  });

  test('with the same buttons and screens', () => {
    const keys = (of: Page) => new Set(boldIn(of.text).flatMap((one) => keysOf(of.language, one)));
    const [here, there] = [keys(page), keys(source)];
    const missing = boldIn(source.text).filter(
      (one) => !keysOf(sourceLanguage, one).some((key) => here.has(key)),
    );
    const others = boldIn(text).filter((one) => !keysOf(language, one).some((key) => there.has(key)));
    expect({ missing, others }).toEqual({ missing: [], others: [] });
  });
});

test.each(['docs/README.md', 'README.md'])('%s leads to all of them', (file) => {
  const found = linksIn(readFileSync(file, 'utf8')).map((to) => to.replace('docs/', ''));
  expect(all.filter((page) => !found.includes(page.file)).map((page) => page.file)).toEqual([]);
});

describe('what falls behind is found', () => {
  const source: Page = {
    ...{ name: 'lti', language: 'en', file: 'lti.md' },
    text: '# A\n\nSet `A=1` to 0.25. [Grades](lti.md#grades)\n\n```sh\nrun it     # now\n```\n',
  };
  const danish = (text: string): Page => ({ name: 'lti', language: 'da', file: 'lti.da.md', text });
  const kept =
    '# Æ\n\nSæt `A=1` til 0,25. [Resultater](lti.da.md#resultater)\n\n```sh\nrun it     # nu\n```\n';

  test('not where the words alone are others', () => {
    expect(partsOf(danish(kept))).toEqual(partsOf(source));
  });

  test.each([
    ['a heading', '# Æ', 'Æ'],
    ['a setting', '`A=1`', '`A=2`'],
    ['a figure', '0,25', '0,5'],
    ['a command', 'run it', 'run that'],
    ['a link to English', 'lti.da.md#resultater', 'lti.md#grades'],
    ['a link to another heading', '#resultater', '#i-en-ramme'],
  ])('%s', (_, before, after) => {
    expect(partsOf(danish(kept.replace(before, after)))).not.toEqual(partsOf(source));
  });

  test('a name is what is between two pairs of stars', () => {
    const text = 'Press **Pause**, or **End\nround…** and *rest*. **+30 s**\n```\n**code**\n```\n';
    expect(boldIn(text)).toEqual(['Pause', 'End\nround…', '+30 s']);
  });
});
