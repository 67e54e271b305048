import type { IncomingMessage, RequestListener } from 'node:http';
import { rememberedCookie } from '@/wire/remembered';
import type { Language } from '@/words/messages/index';
import { languageNamed } from '@/words/negotiate';
import { isFrame } from './framed';

/** Addresses with words of their own; a question to the API names its language itself. */
const notPages = /^\/(api|_next|pictures|socket\.io)(\/|$)/;

/**
 * `?lang=pl` on the address of any page chooses its language as the switch does: it is kept on the device, and the browser
 * goes on to the same address without it. What stands behind `#` stays, because browsers keep it. An unknown language is
 * ignored.
 */
export function withLanguageLinks(pages: RequestListener): RequestListener {
  return (request, response) => {
    const asked = languageAsked(request);
    if (!asked) return pages(request, response);
    const { language, address } = asked;
    response.writeHead(303, {
      location: address,
      'set-cookie': rememberedCookie('language', language, isFrame(request)),
      'cache-control': 'no-store',
      'content-length': 0,
    });
    response.end();
  };
}

function languageAsked({
  method = '',
  url = '',
  headers,
}: IncomingMessage): { language: Language; address: string } | undefined {
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  // Two slashes would lead to another server. Parts of a page belong to one that is open already.
  const isPage = /^\/(?![/\\])/.test(path) && !notPages.test(path) && headers.rsc === undefined;
  if (!['GET', 'HEAD'].includes(method) || !isPage) return undefined;
  const parts = query.split('&');
  const language = parts.flatMap((part) => (isChoice(part) ? (languageNamed(part.slice(5)) ?? []) : []))[0];
  if (language === undefined) return undefined;
  const rest = parts.filter((part) => !isChoice(part)).join('&');
  return { language, address: path + (rest && `?${rest}`) + (path === '/play' ? `#lang=${language}` : '') };
}

function isChoice(part: string): boolean {
  return /^lang(=|$)/.test(part);
}
