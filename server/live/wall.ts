import type { Game } from './game';
import type { InRound, Session } from './session';
import type { GameSocket } from './sockets';

/** Ms that a projector may be away, as when its page is reloaded, before phones are told that it is gone. */
const patienceMs = 2500;

/** A newcomer in a workshop hears whether the room has a wall; a wall that comes is told to everybody. */
export function tellWall(game: Game, socket: GameSocket, session: Session<InRound>): void {
  if (session.as === 'projector') tellPlayers(game, session.roundId);
  if (session.as === 'player' && session.workshop === null) return;
  if (looks(session)) socket.emit('wall', { open: isOpen(game, session.roundId) });
}

/** A projector has gone: those who play are told after a moment, unless it is back by then. */
export function wallLeft(game: Game, { roundId }: Session<'projector'>): void {
  setTimeout(() => tellPlayers(game, roundId), patienceMs).unref();
}

function tellPlayers(game: Game, roundId: string): void {
  const players = game.publisher.listeners(roundId).filter(({ session }) => looks(session));
  if (players.length === 0) return;
  game.io.to(players.map(({ socket }) => socket.id)).emit('wall', { open: isOpen(game, roundId) });
}

function looks({ as }: Session<InRound>): boolean {
  return as === 'player' || as === 'impersonation';
}

function isOpen(game: Game, roundId: string): boolean {
  return game.publisher.listeners(roundId).some(({ session }) => session.as === 'projector');
}
