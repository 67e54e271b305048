import type { Request } from '@/wire/messages';
import type { Ack } from '@/wire/refusals';
import type { Game } from '../game';
import type { InRound, Session } from '../session';
import { type GameSocket, refused } from '../sockets';

/** The most rounds whose slide is remembered; the oldest is forgotten first. */
const mostRooms = 500;

/** An instructor, or the projector itself, turns the page for the room; whoever follows hears of it. */
export async function present(
  game: Game,
  { data: { session } }: GameSocket,
  presented: Request<'present'>,
): Promise<Ack> {
  if (session?.as !== 'instructor' && session?.as !== 'projector') return { ok: false, code: 'not-allowed' };
  const current = await game.rounds.current(session.roundId);
  if (!current) return refused('try-again');
  if (current.round.stage !== 'ended') return { ok: false, code: 'not-allowed' };
  game.slides.delete(current.id);
  game.slides.set(current.id, presented);
  for (const oldest of [...game.slides.keys()].slice(0, Math.max(0, game.slides.size - mostRooms)))
    game.slides.delete(oldest);
  const everybody = game.publisher.listeners(current.id).map(({ socket }) => socket.id);
  game.io.to(everybody).emit('presented', { roundId: current.id, presented });
  return { ok: true, seq: current.seq };
}

/** What a newcomer missed. */
export function showPresented(game: Game, socket: GameSocket, { roundId }: Session<InRound>): void {
  const presented = game.slides.get(roundId);
  if (presented) socket.emit('presented', { roundId, presented });
}
