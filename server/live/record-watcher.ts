import type { Snapshot } from '../rounds/turn';
import { workshopById } from '../workshops/workshops';
import { takeAlong } from './commands/workshop-commands';
import type { Game } from './game';
import { signOff } from './publisher';
import { cutStale } from './standing';
import { followAddresses } from './tell-addresses';

/** How often the records are asked for what the pages have changed, where nobody tells of it. */
const everyMs = 2_000;

/**
 * Pages change the database without the game's knowing. So the game reads it when the database tells of a change, and now
 * and then: where the workshop of a
 * round that people watch has gone on to another round, they are taken along; where it was put away, players are sent
 * home; survey totals move on when time has made their next step due; and a round that ended without its debrief (typed in from paper, or cut off by a crash) gets one.
 */
export function watchRecords(game: Game): { look: () => void; close: () => Promise<void> } {
  let again = false;
  let closed = false;
  let running: Promise<void> | null = null;
  const tried = new Set<string>();
  const followed = followAddresses(game);
  const look = () => {
    if (closed) return;
    again = running !== null;
    running ??= run(game, tried)
      .then(followed)
      .catch((error: unknown) => void game.failed(error))
      .finally(() => {
        running = null;
        if (again) look();
      });
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    look,
    close: async () => {
      clearInterval(timer);
      closed = true;
      await running;
    },
  };
}

async function run(game: Game, tried: Set<string>): Promise<void> {
  await cutStale(game);
  for (const snapshot of game.rounds.all()) {
    if (game.publisher.listeners(snapshot.id).length > 0) await follow(game, snapshot);
  }
  await game.annotations.followSurveys(Date.now());
  const waiting = await withoutDebrief(game);
  const next = waiting.find((id) => !tried.has(id));
  if (next === undefined) return;
  // A debrief that could not be made is not tried again here, only when somebody opens it.
  tried.add(next);
  await game.debriefs.make(next);
}

async function follow(game: Game, { id, workshopId, round }: Snapshot): Promise<void> {
  if (workshopId === null || game.moving.has(workshopId)) return;
  const workshop = await workshopById(game.db, workshopId);
  const listeners = game.publisher.listeners(id);
  if (workshop && workshop.currentRoundId !== id) {
    const behind = listeners.some(({ session }) => !('stays' in session && session.stays));
    if (behind) await takeAlong(game, id, workshop.currentRoundId);
    return;
  }
  if (workshop && (!workshop.closed || round.stage === 'ended')) return;
  for (const { socket, session } of listeners) {
    if (!workshop || session.as === 'player') signOff(socket, 'workshop-closed');
  }
}

async function withoutDebrief({ db }: Game): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM round
    WHERE stage = 'ended' AND ended_at IS NOT NULL AND debrief IS NULL AND kind = 'workshop'
    ORDER BY ended_at DESC LIMIT 100`;
  return rows.map(({ id }) => id);
}
