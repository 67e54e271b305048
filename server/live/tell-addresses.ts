import type { Game } from './game';
import { tellIdentity } from './identity';

/** Tells every console and every room anew how people get in; `workshopId` only those of one workshop. */
export async function tellAddresses(game: Game, workshopId?: string): Promise<void> {
  const rounds = game.rounds
    .all()
    .filter((round) => workshopId === undefined || round.workshopId === workshopId);
  for (const { socket, session } of rounds.flatMap(({ id }) => game.publisher.listeners(id))) {
    if (session.as === 'instructor' || session.as === 'projector') await tellIdentity(game, socket, session);
  }
}

/** Gives a look at this computer's addresses: whoever shows one is told when they have changed since the last look. */
export function followAddresses(game: Game): () => Promise<void> {
  const now = () => JSON.stringify(game.addresses());
  let last = now();
  return async () => {
    const found = now();
    if (found === last) return;
    last = found;
    await tellAddresses(game);
  };
}
