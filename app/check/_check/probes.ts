import { io } from 'socket.io-client';

/** What was found; null: nothing came through. */
export interface Found {
  /** ms from a question to its answer */
  websocket: number | null;
  polling: number | null;
  /** whole seconds by which this device's clock is off */
  clock: number | null;
  storage: boolean;
  translated: boolean;
}

const patienceMs = 8000;
const questions = 3;

/** Tries everything that the game needs; nothing is left behind. */
export async function probe(): Promise<Found> {
  const [websocket, polling, clock] = await Promise.all([overWebSocket(), overPolling(), secondsOff()]);
  return { websocket, polling, clock, storage: canStore(), translated: isTranslated() };
}

async function overWebSocket(): Promise<number | null> {
  const socket = io({
    auth: { as: 'guest' },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    timeout: patienceMs,
  });
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('connect_error', () => resolve(false));
  });
  try {
    if (!isThere) return null;
    return await quickestMs(async () => {
      await socket.timeout(patienceMs).emitWithAck('are-you-there');
    });
  } catch {
    return null;
  } finally {
    socket.disconnect();
  }
}

/**
 * By the protocol's own requests, one after the other. The library keeps a request waiting for news at all times: the
 * one that is under way when a connection is closed gets an error, which stands in the browser's console.
 */
async function overPolling(): Promise<number | null> {
  try {
    const { sid } = readOpened(await polled());
    await polled(sid, `40${JSON.stringify({ as: 'guest' })}`);
    await polled(sid);
    const ms = await quickestMs(async () => {
      await polled(sid, '420["are-you-there"]');
      await polled(sid);
    });
    await polled(sid, '1');
    return ms;
  } catch {
    return null;
  }
}

/** Asks for news (GET), or says something (POST); what came back. */
async function polled(sid?: string, body?: string): Promise<string> {
  const session = sid === undefined ? '' : `&sid=${encodeURIComponent(sid)}`;
  const answer = await fetch(`/socket.io/?EIO=4&transport=polling${session}`, {
    ...(body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'text/plain' } }),
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!answer.ok) throw new Error(`polling was answered with ${answer.status}`);
  return answer.text();
}

/** `0{"sid":...}` opens a session. */
function readOpened(text: string): { sid: string } {
  const said: unknown = JSON.parse(text.slice(1));
  if (typeof said !== 'object' || said === null || !('sid' in said) || typeof said.sid !== 'string')
    throw new Error('no session was opened');
  return { sid: said.sid };
}

/** ms */
async function quickestMs(ask: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  while (times.length < questions) {
    const begun = performance.now();
    await ask();
    times.push(performance.now() - begun);
  }
  return Math.max(1, Math.round(Math.min(...times)));
}

async function secondsOff(): Promise<number | null> {
  try {
    const begun = Date.now();
    const answer = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
    const said: unknown = await answer.json();
    if (typeof said !== 'object' || said === null || !('now' in said) || typeof said.now !== 'number')
      return null;
    return Math.round(Math.abs((begun + Date.now()) / 2 - said.now) / 1000);
  } catch {
    return null;
  }
}

function canStore(): boolean {
  try {
    localStorage.setItem('check', '1');
    localStorage.removeItem('check');
    return navigator.cookieEnabled;
  } catch {
    return false;
  }
}

/** Browsers mark a page that they have translated, or put their own elements around its words. */
function isTranslated(): boolean {
  const { classList } = document.documentElement;
  const isMarked = classList.contains('translated-ltr') || classList.contains('translated-rtl');
  return isMarked || document.querySelector('main font') !== null;
}
