import type { Round } from '@/engine/round';
import type { Kept } from './checkpoints';
import type { LiveRounds, Running } from './turn';

/** Seconds of teams' play that a restart may have to play again: some 50 ms of work. A round of 60 teams is kept twice a minute. */
const mostBehind = 2_000;
/** At a stop it is worth it for less; ms that a stop waits for it at most. */
const mostAtStop = 200;
const stopLimitMs = 1_000;

/** A round that was never kept. */
export const notKept: Kept = { p: 0, rewinds: 0 };

/** The mark of a round that is kept as it is. */
export function keptAt({ p, rewinds }: Pick<Round, 'p' | 'rewinds'>): Kept {
  return { p, rewinds: rewinds.times };
}

/** Keeps the round that a restart would take longest to replay, where that is too long. Gives whether there was one. */
export async function keepFurthest(rooms: LiveRounds, most = mostBehind): Promise<boolean> {
  const { checkpoints } = rooms;
  if (!checkpoints) return false;
  const [furthest] = [...rooms.ready.values()]
    .filter((running) => behind(running) >= most)
    .sort((a, b) => behind(b) - behind(a));
  if (!furthest) return false;
  const { id, round, seq, rewrites } = furthest.live;
  // Also where it fails: it's tried again after as much play.
  furthest.kept = keptAt(round);
  await checkpoints.keep({ id, round, seq, rewrites }).catch(rooms.failed);
  return true;
}

/** Keeps all rounds that are worth it, as many as there is time for. */
export async function keepAll(rooms: LiveRounds): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < stopLimitMs && (await keepFurthest(rooms, mostAtStop)));
}

function behind({ live: { round }, kept }: Running): number {
  if (round.stage === 'lobby' || round.stage === 'ended') return 0;
  const since = kept.rewinds === round.rewinds.times ? kept.p : 0;
  return (round.teams.length * (round.p - since)) / 1000;
}
