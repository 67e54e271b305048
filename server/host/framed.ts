import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { languages } from '@/words/messages/index';
import { negotiateLanguage } from '@/words/negotiate';
import { smallPageStyle } from './small-page';

/**
 * Whether somebody else's page asks for one of ours to show it in a frame. No page of ours may be shown there, and a
 * browser shows a blank instead. It says so over https and on the server's own computer; over plain http it tells nothing.
 */
export function isFramed(request: IncomingMessage): boolean {
  return (
    isFrame(request) &&
    request.headers['sec-fetch-site'] !== 'same-origin' &&
    ['GET', 'HEAD'].includes(request.method ?? '')
  );
}

/** Whether a browser asks for a page to show it within another one. */
export function isFrame({ headers }: IncomingMessage): boolean {
  return isFrameKind(String(headers['sec-fetch-dest'] ?? ''));
}

/** The same by the value of `sec-fetch-dest`. */
export function isFrameKind(kind: string | null): boolean {
  return ['iframe', 'frame', 'fencedframe', 'embed', 'object'].includes(kind ?? '');
}

// What stands behind `#` reaches no server: the token of a link is put back here.
const script =
  "const a=document.querySelector('a');a.hash=location.hash;document.querySelector('code').textContent=a.href";

/** Anybody may frame this page: it holds nothing, and all that can be clicked opens a tab of its own. */
const policy = [
  "default-src 'none'",
  `style-src '${hashOf(smallPageStyle)}'`,
  `script-src '${hashOf(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Answers with a small page that says where Golden Hour can be opened. */
export async function answerFramed(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const language = negotiateLanguage(undefined, request.headers['accept-language'] ?? null);
  const { framed } = (await languages[language].load()).common;
  const { host = 'localhost', 'x-forwarded-host': outside } = request.headers;
  const path = ownPath(request.url ?? '/');
  const page = `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Golden Hour</title><style>${smallPageStyle}</style>
<main><h1>${framed.title}</h1><p>${framed.why}</p>
<a href="${escaped(path)}" target="_blank" rel="noopener noreferrer">${framed.open}</a>
<p>${framed.address} <code>${escaped(String(outside ?? host) + path)}</code></p></main>
<script>${script}</script></html>`;
  response.writeHead(200, {
    'content-security-policy': policy,
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'cache-control': 'no-store',
    vary: 'sec-fetch-dest, sec-fetch-site, accept-language',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/** One slash in front: `//elsewhere.example` would lead to another server. */
function ownPath(url: string): string {
  const { pathname, search } = new URL(`http://here${url}`);
  return pathname.replace(/^\/+/, '/') + search;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
