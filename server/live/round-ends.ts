import type { Round } from '@/engine/round';
import { queueEnded } from '../deliveries/queue';
import { noteTry, settleTry, unsettledRounds } from '../homework/settle';
import { openSerialQueue } from '../host/serial-queue';
import { noteStage } from '../rounds/store';
import type { Snapshot, Watcher } from '../rounds/turn';
import type { Game } from './game';

/** What is kept of a round beside its log, for lists, homework and other systems. */
export type RoundEnds = {
  /** Notes each stage that a round comes to, and does at its end what then is due. */
  watch: Watcher;
  /** Does for a round what its end asked for, where the process that saw the end died before it was done. */
  catchUp: (roundId: string) => Promise<void>;
  /** The same for tries of homework whose end is noted, one after another: each may need its debrief first. */
  settleOldTries: () => Promise<void>;
};

/** `tellsRecords`: rounds that are over are told to a store of learning records. */
export function openRoundEnds(game: Game, tellsRecords: boolean): RoundEnds {
  const inTurn = openSerialQueue();
  const note = (snapshot: Snapshot, ended: boolean) => {
    const { id, round } = snapshot;
    inTurn(id, () => keepInStep(game, round, tellsRecords && ended)).catch(game.failed);
    if (!ended) return;
    game.debriefs.ended(snapshot);
    inTurn(id, () => settle(game, round)).catch(game.failed);
  };
  return {
    watch: (snapshot, entries) => {
      const types = entries.flatMap(({ events }) => events.map(({ type }) => type));
      if (types.some((type) => type.startsWith('round-'))) note(snapshot, types.includes('round-ended'));
    },
    catchUp: async (roundId) => {
      const current = await game.rounds.current(roundId);
      if (current?.round.stage === 'ended') note(current, true);
    },
    settleOldTries: async () => {
      for (const id of await unsettledRounds(game.db)) {
        const current = await game.rounds.current(id);
        if (current) await settle(game, current.round);
      }
    },
  };
}

/** The stage comes last: a round that is noted as running is looked at again, and nothing that its end asked for is forgotten. */
async function keepInStep({ db, clock }: Game, round: Round, tells: boolean): Promise<void> {
  const now = clock.wall();
  await noteTry(db, round, now);
  if (tells) await queueEnded(db, round.id, round.settings.kind, now);
  await noteStage(db, round.id, round.stage, now);
}

async function settle(game: Game, round: Round): Promise<void> {
  await settleTry({ db: game.db, round, makeDebrief: game.debriefs.make, now: game.clock.wall() });
}
