import { io, type Socket } from 'socket.io-client';
import type { Credentials } from '@/wire/credentials';
import type { ServerToClient } from '@/wire/downstream';
import { commonSocketPath } from '@/wire/elsewhere';
import type { ClientToServer } from '@/wire/messages';

export type GameSocket = Socket<ServerToClient, ClientToServer>;

/**
 * WebSocket first; long polling where a company's proxy allows nothing else. Reconnecting is ours (line.ts), so that
 * the screen can say honestly when the next try is. The credentials are asked for at each attempt.
 */
export function openSocket(credentials: () => Promise<Credentials>, onNoCredentials: () => void): GameSocket {
  const socket: GameSocket = io({
    path: commonSocketPath,
    autoConnect: false,
    reconnection: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: 8000,
    auth: (tell) => {
      credentials().then(tell, onNoCredentials);
    },
  });
  return socket;
}
