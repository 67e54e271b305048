import { existsSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { helpText } from '@/server/pages/help';
import { type HelpPage, helpPages, helpPath } from '@/wire/help-pages';
import { isLanguage, type Language, languages } from '@/words/messages/index';
import { Blocks } from './blocks';
import { anchorOf, placeOf } from './place';
import { blocksOf, sectionsOf } from './tokens';

const all = Object.keys(languages)
  .filter(isLanguage)
  .flatMap((reader) => helpPages.map((page) => ({ page, reader })));
const names = new Map<Language, Record<HelpPage, string>>();
beforeAll(async () => {
  for (const language of Object.keys(languages).filter(isLanguage))
    names.set(language, (await languages[language].load()).help.page);
});

async function shownTo(reader: Language, page: HelpPage) {
  const { markdown, language } = await helpText(page, reader);
  const called = names.get(reader);
  if (!called) throw new Error(`no words in ${reader}`);
  return { markdown, language, html: htmlOf(markdown, { page, language, names: called }) };
}

function htmlOf(markdown: string, shown: Parameters<typeof Blocks>[0]['shown']): string {
  return renderToStaticMarkup(<Blocks blocks={blocksOf(markdown)} shown={shown} />);
}

const hrefsIn = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

describe.each(all)('the help page $page for whoever reads $reader', ({ page, reader }) => {
  test('shows all that is on it, each heading where links look for it', async () => {
    const { markdown, html } = await shownTo(reader, page);
    const sections = sectionsOf(blocksOf(markdown));
    expect(sections.length).toBeGreaterThan(2);
    expect(idsIn(html)).toEqual(sections.map(anchorOf));
    expect(html).not.toMatch(/\*\*|\]\(|```|^\|/m);
  });

  test('leads nowhere but to a place that is there', async () => {
    const { html } = await shownTo(reader, page);
    for (const href of hrefsIn(html)) {
      const { pathname, hash, searchParams } = new URL(href, `http://here${helpPath(page)}`);
      const goal = helpPages.find((one) => helpPath(one) === pathname);
      if (!goal) throw new Error(`${href} is no page of the help`);
      const lang = searchParams.get('lang') ?? reader;
      expect(isLanguage(lang) && idsIn((await shownTo(lang, goal)).html)).toEqual(
        hash === '' ? expect.anything() : expect.arrayContaining([decodeURIComponent(hash.slice(1))]),
      );
    }
  });

  test('has the title that the list of pages gives it', async () => {
    const { markdown, language } = await shownTo(reader, page);
    expect(markdown.split('\n')[0]).toBe(`# ${names.get(language)?.[page]}`);
  });
});

test('a page that is not there in a language comes in English', async () => {
  expect((await helpText('trainer', 'pl')).language).toBe('pl');
  expect((await helpText('operating', 'da')).language).toBe('da');
  const { markdown, language } = await helpText('lti', 'pl');
  expect(language).toBe('en');
  expect(markdown).toBe(readFileSync('docs/lti.md', 'utf8'));
});

test('links lead to pages of the help, choose a language, or name the file that nobody can open here', () => {
  const from = { page: 'lti', language: 'en' } as const;
  expect(placeOf('#grades', from)).toEqual({ href: '#grades' });
  expect(placeOf('xapi.md', from)).toEqual({ href: '/help/xapi', page: 'xapi' });
  expect(placeOf('trainer.md#the-room', from)).toEqual({ href: '/help#the-room', page: 'trainer' });
  expect(placeOf('lti.da.md', from)).toEqual({ href: '/help/lti?lang=da', page: 'lti' });
  expect(placeOf('bench.md', from)).toEqual({ file: 'docs/bench.md' });
  expect(placeOf('../scenarios/README.md#a', from)).toEqual({ file: 'scenarios/README.md' });
  expect(existsSync('docs/bench.md')).toBe(true);
});

test('HTML, pictures and addresses that run something never get onto a page', () => {
  const shown = {
    page: 'lti',
    language: 'en',
    names: { trainer: '', operating: '', lti: '', xapi: '' },
  } as const;
  for (const markdown of ['<script>x</script>', 'a <b onclick="x">b</b>', '![a](b.png)'])
    expect(() => htmlOf(markdown, shown)).toThrow('doesn’t show');
  expect(hrefsIn(htmlOf('[a](javascript:alert(1))', shown))).toEqual([]);
  expect(htmlOf('`<i>` and \\<i>', shown)).not.toContain('<i>');
});
