import { randomUUID } from 'node:crypto';
import type { LogEntry } from '../../engine/event';
import { seatsOf } from '../../engine/rules/seats';
import type { Snapshot } from '../round-turns';
import type { Rounds } from '../rounds';

/** A line that drops for a moment is nobody's absence. */
const patienceMs = 3000;
/** After a restart everybody needs a moment to come back. */
const returnMs = 12_000;

/** Who is there: a seat with at least one open connection. */
export type Presence = {
  arrived: (roundId: string, seatId: string) => void;
  left: (roundId: string, seatId: string) => void;
  close: () => void;
};

/** Keeps the rounds' record of who is there: at once when somebody comes, after a moment when somebody goes. */
export function openPresence(rounds: Rounds): Presence {
  const connections = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  const known = new Set<string>();
  const count = (seatId: string) => connections.get(seatId) ?? 0;

  const checkLater = (roundId: string, seatId: string, ms: number) => {
    clearTimeout(timers.get(seatId));
    const check = () => {
      timers.delete(seatId);
      if (count(seatId) === 0) void absent(rounds, roundId, seatId);
    };
    timers.set(seatId, setTimeout(check, ms).unref());
  };

  // A round that comes from its log says who was there before; those who do not return are absent.
  // So is whoever got a seat, of the last round's people above all, and does not show up.
  rounds.watch(({ id, round }, entries) => {
    if (round.stage === 'ended') return;
    const given = known.has(id) ? admittedIn(entries) : undefined;
    known.add(id);
    for (const seat of seatsOf(round)) {
      const awaited = seat.present && !seat.simulated && count(seat.id) === 0;
      if (awaited && (given === undefined || given.has(seat.id))) checkLater(id, seat.id, returnMs);
    }
  });

  return {
    arrived: (roundId, seatId) => {
      connections.set(seatId, count(seatId) + 1);
      clearTimeout(timers.get(seatId));
      timers.delete(seatId);
      void setPresence(rounds, roundId, seatId, true);
    },
    left: (roundId, seatId) => {
      connections.set(seatId, count(seatId) - 1);
      if (count(seatId) > 0) return;
      connections.delete(seatId);
      checkLater(roundId, seatId, patienceMs);
    },
    close: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function admittedIn(entries: LogEntry[]): Set<string> {
  const events = entries.flatMap((entry) => entry.events);
  return new Set(events.flatMap((event) => (event.type === 'seat-admitted' ? [event.seatId] : [])));
}

/** Nobody plays a practice round for somebody who has left: it waits. */
async function absent(rounds: Rounds, roundId: string, seatId: string): Promise<void> {
  await setPresence(rounds, roundId, seatId, false);
  const current = rounds.all().find((one) => one.id === roundId);
  if (!isPractice(current) || current?.round.stage !== 'running') return;
  await rounds.submit(roundId, { role: 'player', seatId }, randomUUID(), { type: 'pause', blank: false });
}

function isPractice(snapshot: Snapshot | undefined): boolean {
  return snapshot?.round.settings.kind === 'practice';
}

async function setPresence(rounds: Rounds, roundId: string, seatId: string, present: boolean): Promise<void> {
  const current = await rounds.current(roundId);
  if (!current || current.round.stage === 'ended') return;
  await rounds.submit(roundId, { role: 'door' }, randomUUID(), { type: 'set-presence', seatId, present });
}
