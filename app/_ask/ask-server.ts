import type { AskProblem } from '@/wire/refusals';
import { problemOf } from './problem';

/** An answer of the server, or in one word why there is none. */
export type Asked = { ok: true; response: Response } | Refused;
/** `body`: what the server said besides, as JSON, unread. */
type Refused = { ok: false; code: string; body: unknown };

/** A long report is drawn and sent in a few seconds. */
const patienceMs = 60_000;

/** Asks one of our routes. Never throws: whatever goes wrong has a code that `errors` or the asker has words for. */
export async function askServer(path: string, init: RequestInit = {}): Promise<Asked> {
  const signal = init.signal ?? AbortSignal.timeout(patienceMs);
  const response = await fetch(path, { ...init, signal }).catch(() => undefined);
  if (!response) return { ok: false, code: noAnswer(), body: undefined };
  if (response.ok) return { ok: true, response };
  const body: unknown = await response.json().catch(() => undefined);
  return { ok: false, code: problemOf(response.status, body), body };
}

/** The same with a question in JSON; the answer's JSON, unread. A page instead of JSON is a fault of the server. */
export async function askInJson(
  path: string,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  question?: unknown,
  signal?: AbortSignal,
): Promise<{ ok: true; body: unknown } | Refused> {
  const sent = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(question ?? {}) };
  const asked = await askServer(path, { method, ...(method !== 'GET' && sent), ...(signal && { signal }) });
  if (!asked.ok) return asked;
  try {
    return { ok: true, body: await asked.response.json() };
  } catch {
    return { ok: false, code: problemOf(asked.response.status, undefined), body: undefined };
  }
}

function noAnswer(): AskProblem {
  return navigator.onLine ? 'unreachable' : 'offline';
}
