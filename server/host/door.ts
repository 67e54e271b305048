import type { IncomingMessage, ServerResponse } from 'node:http';
import PQueue from 'p-queue';
import { isLtiDoor } from '@/wire/framed';
import { countBody, hasBody, statedLength } from './body-limit';
import { type Counter, inMemory, type OpenCounter } from './counter';
import type { Env } from './env';
import { answerFramed, isFramed } from './framed';
import { limits } from './limits';
import { malformed } from './malformed';
import { isOwnOrigin } from './own-origin';
import { statePolicy } from './policy';
import { type RequestKind, requestKind } from './request-kind';
import { visitorAddress, visitorKey } from './visitor';

type Inside = (request: IncomingMessage, response: ServerResponse) => void;
type Refusal = [status: number, code: string];

/**
 * Stands before everything that answers, Socket.io included: sets the security headers, finds the visitor's address,
 * and refuses requests that are malformed, too large, too many, or sent by another site's page. A refusal is JSON, `{
 * code }`, and a word to translate.
 */
export function openDoor(env: Env, inside: Inside, openCounter?: OpenCounter): Inside {
  const paced = new PQueue({ concurrency: limits.pace.atOnce });
  const counters = openCounters(openCounter);
  return (request, response) => {
    request.headers['x-forwarded-for'] = statedVisitor(env, request);
    statePolicy(env, request, response);
    const path = pathOf(request);
    if (path.startsWith('/api/')) response.setHeader('cache-control', 'no-store');
    const refusal = malformed(request) ?? wrongSender(env, request, path) ?? tooLarge(request, path);
    if (refusal) return refuse(request, response, refusal);
    if (isFramed(request) && !isWayIn(path)) return void answerFramed(request, response);
    countBody(request, bodyLimit(path), () => refuse(request, response, [413, 'too-large']));
    if (isFree(request)) return inside(request, response);
    void admitted(counters, request, path).then((fits) => {
      if (!fits) return refuse(request, response, [429, 'too-many-tries']);
      void paced.add(() => answered(inside, request, response));
    });
  };
}

/** The visitor's address. Headers that say who asks are removed from the request unless a trusted proxy set them. */
export function statedVisitor(env: Pick<Env, 'trustProxy'>, request: IncomingMessage): string {
  if (!env.trustProxy) {
    delete request.headers['x-forwarded-host'];
    delete request.headers['x-forwarded-proto'];
  }
  return visitorAddress(request.headers, request.socket.remoteAddress, env.trustProxy);
}

/** The path as a route reads it; an unreadable one stays as it is. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const path = url.split('?', 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Files of the build cost nothing; the game counts its own lines and messages (limits.game). */
function isFree(request: IncomingMessage): boolean {
  return isSocket(request) || (request.url ?? '').startsWith('/_next/static/');
}

/** By the address as it came, which is what Socket.io itself looks at. */
function isSocket({ url = '' }: IncomingMessage): boolean {
  return url.startsWith('/socket.io/');
}

/** The doors by which a platform's frame opens, before it is known whose it is; the browser asks the policy. */
function isWayIn(path: string): boolean {
  return isLtiDoor(path) || path === '/lti/enter';
}

/** Only pages of this server may send anything: a browser says which page does. */
function wrongSender(env: Env, request: IncomingMessage, path: string): Refusal | undefined {
  const { method = 'GET', headers } = request;
  if (['GET', 'HEAD', 'OPTIONS'].includes(method) || isSocket(request)) return;
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  // A platform sends its people by a form; what it says is believed by its signature alone.
  if (isLtiDoor(path)) return type === 'application/x-www-form-urlencoded' ? undefined : [415, 'malformed'];
  if (headers['sec-fetch-site'] === 'cross-site') return [403, 'wrong-origin'];
  const host = String(headers['x-forwarded-host'] ?? headers.host ?? '');
  const names = { host, publicUrl: env.publicUrl };
  if (headers.origin !== undefined && !isOwnOrigin(headers.origin, names)) return [403, 'wrong-origin'];
  const isJson = type === 'application/json' || (type === undefined && !hasBody(request));
  return isJson ? undefined : [415, 'malformed'];
}

function bodyLimit(path: string): number {
  const isLong = /^\/api\/workshops\/[^/]+\/(tabletop|players\/list)\/?$/.test(path);
  return isLong ? limits.body.long : limits.body.usual;
}

function tooLarge(request: IncomingMessage, path: string): Refusal | undefined {
  return (statedLength(request) ?? 0) > bodyLimit(path) ? [413, 'too-large'] : undefined;
}

type Counters = Record<RequestKind, Counter>;

/** What is dear or can be guessed is counted over all processes; what is asked often and cheap, here alone. */
function openCounters(openCounter = inMemory): Counters {
  const here = (most: number) => inMemory('', { most, seconds: 60 });
  const everywhere = (kind: RequestKind, most: number) => openCounter(`door ${kind}`, { most, seconds: 60 });
  const { page, answer, file, account, model } = limits.requests;
  return {
    page: here(page),
    answer: here(answer),
    file: everywhere('file', file),
    account: everywhere('account', account),
    model: here(model),
  };
}

async function admitted(counters: Counters, request: IncomingMessage, path: string): Promise<boolean> {
  const key = visitorKey(String(request.headers['x-forwarded-for']));
  return counters[requestKind(request.method, path)].fits(key);
}

/** Resolves when the answer is sent or its time is over, so that a slow reader holds up no other request. */
function answered(inside: Inside, request: IncomingMessage, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    const timer = setTimeout(resolve, limits.pace.longestMs);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    inside(request, response);
  });
}

/** Answers without reading further, and closes the connection once the client had time to read the answer. */
function refuse(request: IncomingMessage, response: ServerResponse, [status, code]: Refusal): void {
  const unread = hasBody(request) && !request.complete;
  const words = JSON.stringify({ code });
  if (!response.headersSent) {
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(words),
      'cache-control': 'no-store',
      ...(unread && { connection: 'close' }),
    });
    response.write(words);
  }
  if (!unread) return void response.end();
  // Ending it here would close the connection at once, and the client would not get the answer.
  request.pause();
  setTimeout(() => request.socket.destroy(), limits.farewellMs).unref();
}
