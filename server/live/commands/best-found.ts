import type { Answer } from '@/wire/messages';
import type { Game } from '../game';
import { type GameSocket, refused } from '../sockets';

/** How loud it got for the best simulated team, for whoever practises: in a workshop nobody compares with machines. */
export async function bestFoundHere(
  game: Game,
  { data: { session } }: GameSocket,
): Promise<Answer<'best-found'>> {
  if (session?.as !== 'player') return refused('not-allowed');
  const round = (await game.rounds.current(session.roundId))?.round;
  if (round?.settings.kind !== 'practice') return refused('no-such-thing');
  const storm = await game.bestFound.of(round);
  return storm ? { ok: true, storm } : refused('try-again');
}
