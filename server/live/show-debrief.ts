import { teamFigures } from '@/engine/debrief/team-figures';
import type { Debrief } from '@/engine/debrief/types';
import { debriefWords } from '@/engine/debrief/words';
import type { Round } from '@/engine/round';
import { nothingDecided } from '@/engine/rules/nothing-decided';
import { seatOf, teamOf } from '@/engine/rules/seats';
import type { Db } from '../database/db';
import { type MakeDebrief, openDebriefMaker } from '../rounds/debriefs/make-debrief';
import { saidToReaders } from '../rounds/debriefs/said-to-readers';
import type { EventLog } from '../rounds/log';
import type { Rounds } from '../rounds/rounds';
import type { Snapshot } from '../rounds/turn';
import type { Listener, Publisher } from './publisher';
import type { InRound, Session } from './session';
import type { GameServer, GameSocket } from './sockets';

/** Shows the debrief of a round that is over: to everybody at its end, and to whoever comes later. */
export type Debriefs = {
  ended: (snapshot: Snapshot) => void;
  show: (snapshot: Snapshot, socket: GameSocket, session: Session<InRound>) => void;
  /** The names in it have changed: whoever has it open gets it anew. */
  again: (roundId: string) => Promise<void>;
  /** Makes and stores the debrief of a round that ended without one, for nobody in particular. */
  make: (roundId: string) => Promise<void>;
};

const keptMs = 60_000;
const always = () => true;

type Needs = {
  db: Db;
  log: EventLog;
  io: GameServer;
  rounds: Rounds;
  publisher: Publisher;
  failed: (error: unknown) => string;
};

/** Makes each debrief once for all who ask at the same time, and keeps it for a minute. */
export function openDebriefs(game: Needs): Debriefs {
  const makeDebrief = openDebriefMaker(game.db, game.log);
  const made = new Map<string, ReturnType<MakeDebrief>>();
  const isThere = ({ id }: Round) => game.publisher.listeners(id).length > 0;
  // A practice round's debrief is made only while its player waits for it.
  const isWanted = (round: Round) => round.settings.kind !== 'practice' || isThere(round);
  const debriefOf = (round: Round, wanted = () => isWanted(round)) => {
    const known = made.get(round.id) ?? makeDebrief(round, wanted);
    made.set(round.id, known);
    // Kept while everybody asks for it at once; after that it comes from the database.
    const forget = () => setTimeout(() => made.delete(round.id), keptMs).unref();
    known
      .then((found) => (typeof found === 'string' ? made.delete(round.id) : forget()))
      .catch(() => made.delete(round.id));
    return known;
  };
  const showTo = (round: Round, listeners: Listener[]) => {
    if (nothingDecided(round)) return;
    debriefOf(round)
      .then((found) => {
        if (found === 'round-gone') return;
        if (found !== 'not-wanted') send(game, round, found, listeners);
        else if (isThere(round)) showTo(round, game.publisher.listeners(round.id));
      })
      .catch(game.failed);
  };
  return {
    ended: ({ round }) => showTo(round, game.publisher.listeners(round.id)),
    show: ({ round }, socket, session) => {
      if (round.stage === 'ended') showTo(round, [{ socket, session }]);
    },
    again: async (roundId) => {
      made.delete(roundId);
      const current = await game.rounds.current(roundId);
      if (current?.round.stage === 'ended') showTo(current.round, game.publisher.listeners(roundId));
    },
    make: async (roundId) => {
      const current = await game.rounds.current(roundId);
      // The first may be one that was asked for by somebody who has left since.
      if (current?.round.stage === 'ended') {
        const found = await debriefOf(current.round);
        if (found === 'not-wanted') await debriefOf(current.round, always);
      }
      if (game.publisher.listeners(roundId).length === 0) game.rounds.release(roundId);
    },
  };
}

/** Encoded once for all who read the same: the language and, in works-council mode, the own team. */
function send(game: Needs, round: Round, debrief: Debrief, listeners: Listener[]): void {
  const readers = new Map<string, { listeners: Listener[]; language: string; teamId: string | undefined }>();
  for (const listener of listeners) {
    const language = languageOf(round, listener.session);
    const teamId = round.settings.worksCouncil ? teamIdOf(round, listener.session) : undefined;
    const key = `${language} ${teamId ?? ''}`;
    const alike = readers.get(key) ?? { listeners: [], language, teamId };
    alike.listeners.push(listener);
    readers.set(key, alike);
  }
  for (const { listeners: alike, language, teamId } of readers.values()) {
    const words = debriefWords(round.scenario, language);
    const told = round.settings.worksCouncil ? teamFigures(debrief, teamId) : debrief;
    const everybody = game.io.to(alike.map(({ socket }) => socket.id));
    everybody.emit('debrief', { roundId: round.id, debrief: saidToReaders(told), words });
  }
}

function teamIdOf(round: Round, session: Session<InRound>): string | undefined {
  return session.as === 'player' ? teamOf(round, session.seatId)?.id : undefined;
}

function languageOf(round: Round, session: Session<InRound>): string {
  return session.as === 'player' ? (seatOf(round, session.seatId)?.language ?? 'en') : session.language;
}
