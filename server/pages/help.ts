import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HelpPage } from '@/wire/help-pages';
import { type Language, sourceLanguage } from '@/words/messages/index';

/** A page of the help: its Markdown, and the language that it is in. */
export type HelpText = { markdown: string; language: Language };

/** A page of docs/ in a language; in English where that language has none. Rejects where the installation lacks the page. */
export async function helpText(page: HelpPage, language: Language): Promise<HelpText> {
  const own = await markdownOf(page, language);
  if (own !== undefined) return { markdown: own, language };
  const source = await markdownOf(page, sourceLanguage);
  if (source === undefined) throw new Error(`docs/${page}.md is missing`);
  return { markdown: source, language: sourceLanguage };
}

function markdownOf(page: HelpPage, language: Language): Promise<string | undefined> {
  const file = language === sourceLanguage ? `${page}.md` : `${page}.${language}.md`;
  return readFile(path.join(/* turbopackIgnore: true */ process.cwd(), 'docs', file), 'utf8').catch(
    () => undefined,
  );
}
