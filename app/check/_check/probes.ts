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
  const [websocket, polling, clock] = await Promise.all([
    answerMs('websocket'),
    answerMs('polling'),
    secondsOff(),
  ]);
  return { websocket, polling, clock, storage: canStore(), translated: isTranslated() };
}

/** The quickest of some answers over this way alone. */
async function answerMs(way: 'websocket' | 'polling'): Promise<number | null> {
  const socket = io({
    auth: { as: 'guest' },
    transports: [way],
    upgrade: false,
    reconnection: false,
    forceNew: true,
    timeout: patienceMs,
  });
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('connect_error', () => resolve(false));
  });
  const times: number[] = [];
  try {
    while (isThere && times.length < questions) {
      const begun = performance.now();
      await socket.timeout(patienceMs).emitWithAck('are-you-there');
      times.push(performance.now() - begun);
    }
  } catch {
    return null;
  } finally {
    socket.disconnect();
  }
  return times.length > 0 ? Math.max(1, Math.round(Math.min(...times))) : null;
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
