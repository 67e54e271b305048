import { setTimeout as wait } from 'node:timers/promises';
import { commonSocketPath } from '@/wire/elsewhere';
import type { Cluster } from '../cluster/cluster';
import type { Ownership } from '../cluster/ownership';
import type { ToldMessage } from '../cluster/told';
import { forgetCertificates } from '../results/kept-certificates';
import { openErasing, readAgain, roundOfSeat } from './erasing';
import type { Game } from './game';
import type { RoundEnds } from './round-ends';

/** How often rounds are looked for that no process has. */
const lookMs = 3_000;

/** Ms in which everybody reads where to go. */
const farewellMs = 200;

/**
 * Takes over running rounds that no process has (any more), also when nobody asks for them. When this process has lost
 * its own, the people in them are sent to look for whoever has them now; so they are when it ends: `handOver` lets go of
 * everything once all that was accepted is written, and whoever is asked next goes on with it.
 */
export function shareRounds(
  game: Game,
  ownership: Ownership,
  cluster: Cluster,
  ends: RoundEnds,
): { handOver: () => Promise<void> } {
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => {
    looking ??= takeOver(ends, cluster)
      .catch((error: unknown) => void game.failed(error))
      .finally(() => {
        looking = null;
      });
  }, lookMs);
  ownership.whenLost(() => letPeopleGo(game));
  cluster.whenTold((message) => void heed(game, cluster, message).catch(game.failed));
  return {
    handOver: async () => {
      clearInterval(timer);
      await looking;
      await game.rounds.settled();
      await ownership.close();
      game.io.emit('elsewhere', { path: commonSocketPath });
      await wait(farewellMs);
    },
  };
}

async function takeOver(ends: RoundEnds, cluster: Cluster): Promise<void> {
  for (const id of await cluster.abandoned()) await ends.catchUp(id);
}

/** Does what another process asks for, where it concerns a round that is here. */
async function heed(game: Game, cluster: Cluster, { word, id }: ToldMessage): Promise<void> {
  const isHere = (roundId: string | undefined) => game.rounds.all().some((round) => round.id === roundId);
  if (word === 'rewritten') {
    forgetCertificates();
    if (isHere(id)) await readAgain(game, id);
  }
  if (word === 'erase' && isHere(await roundOfSeat(game, id))) {
    await openErasing(game).erase(id);
    await cluster.tell('erased', id);
  }
}

/** Only the line ends: the client connects again by itself, and is told where the round is. */
function letPeopleGo({ io }: Game): void {
  for (const socket of io.sockets.sockets.values())
    if (socket.data.session && socket.data.session.as !== 'guest') socket.disconnect(true);
}
