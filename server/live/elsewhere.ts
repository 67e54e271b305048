import type { Game } from './game';
import type { GameSocket } from './sockets';

/**
 * Where another process has the round that somebody asks for, tells them the way there: whoever is told connects anew and
 * asks again. Gives whether that was so.
 */
export async function sentElsewhere(game: Game, socket: GameSocket, roundId: string): Promise<boolean> {
  const path = await game.cluster?.pathTo(roundId);
  if (path !== undefined) socket.emit('elsewhere', { path });
  return path !== undefined;
}
