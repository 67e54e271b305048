import { followElsewhere } from '@/wire/elsewhere';
import type { GameSocket } from './socket';
import type { Connection, Farewell } from './state';

interface LineListener {
  onState: (state: Connection, retryAt: number | undefined) => void;
  onRefused: (code: Farewell) => void;
}

const firstDelayMs = 500;
const longestDelayMs = 2000;
/** How long the server may take to answer after the person came back to the page. */
const patienceMs = 2500;

/** Keeps one socket connected: tries again with growing delays, and at once when the page or the network is back. */
export function keepConnected(
  socket: GameSocket,
  listener: LineListener,
): { retry: () => void; stop: () => void } {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function connectNow() {
    clearTimeout(timer);
    if (!stopped && !socket.connected) socket.connect();
  }
  function later() {
    if (stopped) return;
    const delay = Math.min(longestDelayMs, firstDelayMs * 2 ** tries) * (0.8 + Math.random() * 0.4);
    tries += 1;
    clearTimeout(timer);
    timer = setTimeout(connectNow, delay);
    listener.onState(navigator.onLine ? 'reconnecting' : 'offline', Date.now() + delay);
  }
  function onBack() {
    if (document.visibilityState === 'hidden') return;
    if (!socket.connected) return connectNow();
    // A phone that slept may believe in a line that is dead.
    socket
      .timeout(patienceMs)
      .emitWithAck('are-you-there')
      .catch(() => socket.disconnect());
  }

  const way = followElsewhere(socket, connectNow);
  socket.on('connect', () => {
    tries = 0;
    listener.onState('connected', undefined);
  });
  socket.on('disconnect', later);
  socket.on('connect_error', (error) => {
    if (way.isOnItsWay()) return;
    const code = refusalOf(error);
    if (code === undefined) return later();
    stopped = true;
    listener.onRefused(code);
  });
  const unlisten = listenForReturn(onBack, () => listener.onState('offline', undefined));
  connectNow();

  function stop() {
    stopped = true;
    clearTimeout(timer);
    unlisten();
    socket.disconnect();
  }
  return { retry: later, stop };
}

function listenForReturn(onBack: () => void, onOffline: () => void): () => void {
  document.addEventListener('visibilitychange', onBack);
  window.addEventListener('online', onBack);
  window.addEventListener('pageshow', onBack);
  window.addEventListener('offline', onOffline);
  return () => {
    document.removeEventListener('visibilitychange', onBack);
    window.removeEventListener('online', onBack);
    window.removeEventListener('pageshow', onBack);
    window.removeEventListener('offline', onOffline);
  };
}

/** The handshake's refusal code, when it is one that settles the matter. */
function refusalOf(error: Error & { data?: unknown }): Farewell | undefined {
  const { data } = error;
  const told = typeof data === 'object' && data !== null && 'code' in data ? data.code : error.message;
  switch (told) {
    case 'seat-removed':
    case 'access-revoked':
    case 'signed-out':
    case 'seat-erased':
    case 'team-figures-only':
    case 'ticket-expired':
    case 'workshop-closed':
    case 'unknown-token':
    case 'malformed':
      return told;
    default:
      return undefined;
  }
}
