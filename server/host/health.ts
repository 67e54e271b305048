import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Meters } from './meters';

/** What its health is known by, and who may read the meters. */
export type Health = {
  /** Resolves when the database has answered, rejects when it has not. */
  databaseAnswers: () => Promise<unknown>;
  /** the server is on its way down */
  isClosing: () => boolean;
  meters: Pick<Meters, 'text' | 'contentType'>;
  /** whoever shows it may read the meters; undefined: nobody may */
  token: string | undefined;
};

/** Ms that the database has to answer, and for which one answer of it serves all who ask. */
const databaseMs = 2_000;
const freshMs = 1_000;

/**
 * Answers `/healthz` (the process works, and what time it has), `/readyz` (people can play: the database answers) and, to
 * whoever shows the token, `/metrics`. All other requests go on to `pages`.
 */
export function withHealth(settings: Health, pages: RequestListener): RequestListener {
  const isReady = openReadiness(settings);
  return (request, response) => {
    switch (request.url?.split('?', 1)[0]) {
      case '/healthz':
        return answer(response, 200, { ok: true, now: Date.now() });
      case '/readyz':
        return void isReady().then((reason) =>
          answer(response, reason ? 503 : 200, reason ? { ok: false, reason } : { ok: true }),
        );
      case '/metrics':
        return mayRead(request, settings.token)
          ? void tellMeters(response, settings.meters)
          : answer(response, 404, { code: 'not-found' });
      default:
        return pages(request, response);
    }
  };
}

/** Why people can't play now; undefined when they can. However many ask, the database is asked once a second. */
function openReadiness({ databaseAnswers, isClosing }: Health): () => Promise<string | undefined> {
  let asked = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve<string | undefined>(undefined) };
  return async () => {
    if (isClosing()) return 'closing';
    const now = performance.now();
    if (now - asked.at > freshMs) asked = { at: now, answer: inTime(databaseAnswers()) };
    return asked.answer;
  };
}

function inTime(answers: Promise<unknown>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('database'), databaseMs);
    answers
      .then(
        () => resolve(undefined),
        () => resolve('database'),
      )
      .finally(() => clearTimeout(timer));
  });
}

function mayRead({ headers }: IncomingMessage, token: string | undefined): boolean {
  const shown = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (token === undefined || shown === undefined) return false;
  return timingSafeEqual(digest(shown), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

async function tellMeters(response: ServerResponse, { text, contentType }: Health['meters']) {
  const body = await text();
  response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(body);
}

function answer(response: ServerResponse, status: number, said: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(said));
}
