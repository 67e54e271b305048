import { io, type Socket } from 'socket.io-client';
import type { Credentials } from '@/wire/credentials';
import type { ServerToClient } from '@/wire/downstream';
import { commonSocketPath, followElsewhere } from '@/wire/elsewhere';
import type { ClientToServer } from '@/wire/messages';
import { patienceMs } from './line';

type LedSocket = Socket<ServerToClient, ClientToServer>;

/**
 * Connects as a screen does, going where it is sent, and asks once it is there: `ask` again wherever it has been sent on.
 * Gives the first answer that is not to be tried again.
 */
export async function askWherever<Answer extends { ok: boolean; code?: string }>(
  url: string,
  credentials: () => Promise<Credentials>,
  ask: (socket: ReturnType<LedSocket['timeout']>) => Promise<Answer>,
): Promise<Answer> {
  const deadline = performance.now() + patienceMs;
  const socket: LedSocket = io(url, {
    ...{ autoConnect: false, forceNew: true, reconnection: false, transports: ['websocket'] },
    auth: (tell) => void credentials().then(tell),
    path: commonSocketPath,
  });
  const way = followElsewhere(socket, () => socket.connect());
  try {
    while (performance.now() < deadline) {
      if (!socket.connected && !way.isOnItsWay()) socket.connect();
      const answer = await ask(socket.timeout(2_000)).catch(() => undefined);
      if (answer && (answer.ok || answer.code !== 'try-again')) return answer;
    }
    throw new Error('no process answered');
  } finally {
    socket.disconnect();
  }
}
