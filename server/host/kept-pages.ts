import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { helpPages, helpPath } from '@/wire/help-pages';
import { offeredLanguage } from '@/wire/remembered';
import { negotiateLanguage } from '@/words/negotiate';

/**
 * Pages that are the same for everybody who reads one language in one theme: who somebody is, they learn in the browser. A
 * whole room opens them at the same moment, while others play.
 */
const paths = new Set([
  ...['/', '/join', '/play', '/projector', '/practice', '/homework', '/staff', '/invitation', '/my-data'],
  ...['/how-it-scores', '/privacy', '/verify', '/player', '/before', '/check'],
  ...helpPages.map(helpPath),
]);
const themes = ['light', 'dark'];

/** A rendered page, cut where the mark of that answer's scripts stood. */
type Kept = { pieces: string[]; headers: OutgoingHttpHeaders };

const compressed = promisify(gzip);

/**
 * Renders a page of `paths` once for each language and theme, and from then on answers with what was rendered; each
 * answer marks its scripts anew. All other requests go on to `pages`. A server shows one version, so nothing grows old.
 */
export function withKeptPages(pages: RequestListener): RequestListener {
  const kept = new Map<string, Promise<Kept | undefined>>();
  return async (request, response) => {
    const nonce = nonceOf(request);
    const key = keyOf(request);
    if (key === undefined || nonce === undefined) return pages(request, response);
    // Whoever asks while a page is rendered waits for that one.
    for (let making = kept.get(key); making; making = kept.get(key)) {
      const known = await making;
      if (known) return answerKept(request, response, known, nonce);
    }
    // What is kept is text; it is compressed as each browser asks for it.
    delete request.headers['accept-encoding'];
    const rendering = rendered(response, nonce);
    kept.set(key, rendering);
    void rendering.then((page) => page ?? kept.delete(key));
    return pages(request, response);
  };
}

/** What the page depends on; undefined for requests that are not answered with a kept page. */
function keyOf({ method, url = '', headers }: IncomingMessage): string | undefined {
  // Next's own code asks for parts of a page under the same address.
  if (method !== 'GET' || !paths.has(url) || headers.rsc !== undefined) return undefined;
  const cookies = new URLSearchParams((headers.cookie ?? '').replaceAll(/;\s*/g, '&'));
  const language = negotiateLanguage(
    cookies.get('language') ?? undefined,
    headers['accept-language'] ?? null,
    cookies.get(offeredLanguage) ?? undefined,
  );
  const theme = themes.find((one) => one === cookies.get('theme'));
  return [url, language, theme].join(' ');
}

function nonceOf({ headers }: IncomingMessage): string | undefined {
  return /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
}

/**
 * Listens to an answer while it is sent: the page once all of it is made, nothing where it failed or its reader left. It is
 * made without waiting for its reader, so that a slow phone holds nobody up.
 */
function rendered(response: ServerResponse, nonce: string): Promise<Kept | undefined> {
  const before = response.getHeaders();
  const chunks: Buffer[] = [];
  const [write, end] = [response.write, response.end];
  const hear = ([chunk]: unknown[]) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  return new Promise((resolve) => {
    response.write = (...given: unknown[]) => {
      hear(given);
      Reflect.apply(write, response, given);
      return true;
    };
    response.end = (...given: unknown[]) => {
      hear(given);
      Reflect.apply(end, response, given);
      const headers = headersToKeep(response, before);
      resolve(headers && { pieces: Buffer.concat(chunks).toString().split(nonce), headers });
      return response;
    };
    response.once('close', () => resolve(undefined));
  });
}

/** What the pages said beside the page itself; undefined where the answer is no page, or one person's. */
function headersToKeep(
  response: ServerResponse,
  before: OutgoingHttpHeaders,
): OutgoingHttpHeaders | undefined {
  const all = response.getHeaders();
  const isPage = response.statusCode === 200 && String(all['content-type']).startsWith('text/html');
  if (!isPage || 'set-cookie' in all || 'content-encoding' in all) return undefined;
  const headers = Object.fromEntries(Object.entries(all).filter(([name]) => !(name in before)));
  for (const name of ['content-length', 'transfer-encoding', 'connection', 'date']) delete headers[name];
  return headers;
}

async function answerKept(
  { headers: { 'accept-encoding': accepted = '' } }: IncomingMessage,
  response: ServerResponse,
  { pieces, headers }: Kept,
  nonce: string,
): Promise<void> {
  const page = pieces.join(nonce);
  const zips = /\bgzip\b/.test(String(accepted));
  // Away from this thread, on which everybody plays.
  const body = zips ? await compressed(page) : Buffer.from(page);
  if (zips) response.setHeader('content-encoding', 'gzip');
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(body);
}
