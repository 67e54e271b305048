import { advanceRound } from '@/engine/advance-round';
import { isEarlier, playedOut } from '@/engine/earlier/index';
import type { LogEntry } from '@/engine/event';
import { nextStopP } from '@/engine/pace/stops';
import { playMsAt, type Round } from '@/engine/round';
import type { Clock, PlayClock } from '../host/clock';
import type { StoredRound } from './store';

/** A round in memory: the value at the end of its log, moved on with the clock. */
export type LiveRound = {
  id: string;
  workshopId: string | null;
  /** before the first line of its log */
  beginning: Round;
  round: Round;
  /** the last line of the log; 0 before the first */
  seq: number;
  /** command id -> line of the log */
  recorded: Map<string, number>;
  clock: PlayClock;
  /** how often lines of its log had been rewritten when it was read */
  rewrites: number;
};

/** A round at the end of its log. */
export type ReplayedRound = Pick<LiveRound, 'round' | 'seq' | 'recorded'>;

/** Grace for open deadlines after a restart: people need a moment to find their place again. */
export const graceMs = 5000;

/** The round as its whole log tells it. */
export async function playedFrom({ beginning }: StoredRound, log: LogEntry[]): Promise<ReplayedRound> {
  return {
    round: await playedOut(beginning, log),
    seq: log.at(-1)?.seq ?? 0,
    recorded: new Map(log.map(({ commandId, seq }) => [commandId, seq])),
  };
}

/** The round in memory, with play standing at the horizon: nothing later can have been seen. */
export function liveFrom(
  stored: StoredRound,
  { round: replayed, ...told }: ReplayedRound,
  clock: Clock,
): LiveRound {
  const { beginning, workshopId, horizon, rewrites } = stored;
  const shown = playMsAt(replayed, horizon);
  const reached = Math.max(replayed.p, shown);
  const round = replayed.stage === 'running' ? movedTo(replayed, reached) : replayed;
  return {
    id: round.id,
    workshopId,
    beginning,
    round,
    ...told,
    rewrites,
    clock: { p: round.p, at: clock.now(), horizon: Math.max(shown, round.p), lostMs: 0 },
  };
}

/**
 * Play at what may have been shown: no further than the first moment at which it had to be looked at. [R2] A round of
 * earlier rules is not played on: it is only known how far it had come.
 */
function movedTo(replayed: Round, p: number): Round {
  if (isEarlier(replayed)) return { ...replayed, p };
  let round = replayed;
  while (round.p < p) {
    const next = advanceRound(round, Math.min(p, round.p + 250, nextStopP(round)));
    if (next.p === round.p) break;
    round = next;
  }
  return round;
}
