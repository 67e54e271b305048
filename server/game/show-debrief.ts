import type { Debrief } from '../../engine/debrief/types';
import { debriefWords } from '../../engine/debrief/words';
import type { Round } from '../../engine/round';
import { seatOf } from '../../engine/rules/seats';
import { openConclude } from '../conclude';
import type { Snapshot } from '../round-turns';
import type { Game, GameSocket } from './game';
import type { Listener } from './publisher';
import type { Attached } from './session';

/** Shows the debrief of a round that is over: to everybody at its end, and to whoever comes later. */
export type Debriefs = {
  ended: (snapshot: Snapshot) => void;
  show: (snapshot: Snapshot, socket: GameSocket, session: Attached) => void;
  /** Makes and stores the debrief of a round that ended without one, for nobody in particular. */
  make: (roundId: string) => Promise<void>;
};

const keptMs = 60_000;

type Needs = Pick<Game, 'db' | 'log' | 'io' | 'rounds' | 'publisher' | 'failed'>;

export function openDebriefs(game: Needs): Debriefs {
  const conclude = openConclude(game.db, game.log);
  const made = new Map<string, Promise<Debrief>>();
  const debriefOf = (round: Round) => {
    const known = made.get(round.id) ?? conclude(round);
    made.set(round.id, known);
    // Kept while everybody asks for it at once; after that it comes from the database.
    const forget = () => setTimeout(() => made.delete(round.id), keptMs).unref();
    known.then(forget, () => made.delete(round.id));
    return known;
  };
  const showTo = (round: Round, listeners: Listener[]) => {
    debriefOf(round)
      .then((debrief) => send(game, round, debrief, listeners))
      .catch(game.failed);
  };
  return {
    ended: ({ round }) => showTo(round, game.publisher.listeners(round.id)),
    show: ({ round }, socket, session) => {
      if (round.stage === 'ended') showTo(round, [{ socket, session }]);
    },
    make: async (roundId) => {
      const current = await game.rounds.current(roundId);
      if (current?.round.stage === 'ended') await debriefOf(current.round);
      if (game.publisher.listeners(roundId).length === 0) game.rounds.release(roundId);
    },
  };
}

/** Encoded once for all who read the same language. */
function send(game: Needs, round: Round, debrief: Debrief, listeners: Listener[]): void {
  const languages = new Set(listeners.map(({ session }) => languageOf(round, session)));
  for (const language of languages) {
    const words = debriefWords(round.scenario, language);
    const readers = listeners.filter(({ session }) => languageOf(round, session) === language);
    const everybody = game.io.to(readers.map(({ socket }) => socket.id));
    everybody.emit('debrief', { roundId: round.id, debrief, words });
  }
}

function languageOf(round: Round, session: Attached): string {
  return session.as === 'player' ? (seatOf(round, session.seatId)?.language ?? 'en') : session.language;
}
