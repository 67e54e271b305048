import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Strain } from '@/wire/downstream';
import type { Every } from '../host/clock';
import type { Rounds } from '../rounds/rounds';

/** Ms between two looks, and how many looks back a clock is compared with. */
const lookMs = 2000;
const looksBack = 5;
/** A clock that has less of real time than this is late; so is work that begins so many ms after it was due. */
const leastShare = 0.98;
const mostDelayMs = 250;

/** A line that can be told; the publisher knows which ones watch a round. */
type Watching = {
  session: { as: string };
  socket: { emit: (name: 'strain', message: { roundId: string; strain: Strain | null }) => unknown };
};
type Telling = { ease: (isLate: boolean) => void; listeners: (roundId: string) => Watching[] };

type Needs = {
  rounds: Pick<Rounds, 'lostMs'>;
  publisher: Telling;
  every: Every;
  /** ms by which one in a hundred timers was late since the last look */
  delayMs: () => number;
};

/**
 * Says on the consoles of a round when this process cannot keep up with it, and when it can again. While it cannot, what
 * may wait is told less often. Gives what ends it.
 */
export function watchStrain({ rounds, publisher, every, delayMs }: Needs): () => void {
  const looks: Map<string, number>[] = [];
  const strained = new Set<string>();
  return every(lookMs, async () => {
    const lost = rounds.lostMs();
    looks.push(lost);
    if (looks.length > looksBack + 1) looks.shift();
    const [before = lost] = looks;
    const delay = Math.round(delayMs());
    let isLate = delay > mostDelayMs;
    for (const [roundId, ms] of lost) {
      const clockShare = shareOf(ms - (before.get(roundId) ?? ms), looks.length - 1);
      const isBehind = clockShare < leastShare;
      isLate ||= isBehind;
      const strain = isBehind || delay > mostDelayMs ? { clockShare, delayMs: delay } : null;
      if (strain) strained.add(roundId);
      else if (!strained.delete(roundId)) continue;
      tell(publisher, roundId, strain);
    }
    publisher.ease(isLate);
  });
}

/** Whole hundredths: 1 where nothing was lost. */
function shareOf(lostMs: number, looks: number): number {
  if (looks <= 0) return 1;
  return Math.max(0, Math.round((1 - lostMs / (looks * lookMs)) * 100) / 100);
}

function tell(publisher: Telling, roundId: string, strain: Strain | null): void {
  for (const { socket, session } of publisher.listeners(roundId))
    if (session.as === 'instructor') socket.emit('strain', { roundId, strain });
}

/** Ms by which one in a hundred timers was late since the last time it was asked. */
export function loopDelay(): () => number {
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  return () => {
    const ms = delays.percentile(99) / 1e6;
    delays.reset();
    return Number.isFinite(ms) ? Math.max(0, ms - 20) : 0;
  };
}
