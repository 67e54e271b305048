import { type HelpPage, helpPath, isHelpPage } from '@/wire/help-pages';
import { type Language, sourceLanguage } from '@/words/messages/index';

/** The page that a link stands on. */
type From = { page: HelpPage; language: Language };

/**
 * Where a link of a page of docs/ leads: to a page of the help, to another address, or to a file that lies beside the program
 * and is shown nowhere.
 */
export type Place = { href: string; page?: HelpPage } | { file: string };

/** Reads a link as it stands in a page of docs/. One to the same page in another language chooses that language. */
export function placeOf(link: string, from: From): Place {
  if (link.startsWith('#') || /^https?:/.test(link)) return { href: link };
  const [, name, language = sourceLanguage, anchor = ''] =
    /^([a-z]+)(?:\.([a-z]{2}))?\.md(#.*)?$/.exec(link) ?? [];
  if (!isHelpPage(name)) return { file: fileOf(link) };
  const choice = name === from.page && language !== from.language ? `?lang=${language}` : '';
  return { href: `${helpPath(name)}${choice}${anchor}`, page: name };
}

/** Its path from the folder of Golden Hour. */
function fileOf(link: string): string {
  const [file = ''] = link.split('#');
  return file.startsWith('../') ? file.slice(3) : `docs/${file}`;
}

/** The anchor of a heading, as code hosts make it: links within and between the pages are written for those, too. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
