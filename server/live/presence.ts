import { randomUUID } from 'node:crypto';
import type { LogEntry } from '@/engine/event';
import { seatsOf } from '@/engine/rules/seats';
import type { Rounds } from '../rounds/rounds';
import type { Snapshot } from '../rounds/turn';

/** Ms after a connection has closed until its seat counts as absent. */
const patienceMs = 3000;
/** Ms that people have to connect again after a restart or at the start of a next round. */
const returnMs = 12_000;

/** Who is present: every seat with at least one open connection. */
export type Presence = {
  arrived: (roundId: string, seatId: string) => void;
  left: (roundId: string, seatId: string) => void;
  /** how many seats have an open connection */
  count: () => number;
  close: () => void;
};

type Register = {
  rounds: Rounds;
  /** seat -> its open connections */
  connections: Map<string, number>;
  timers: Map<string, NodeJS.Timeout>;
  known: Set<string>;
};

/** Keeps the rounds' record of who is there: at once when somebody comes, after a moment when somebody goes. */
export function openPresence(rounds: Rounds): Presence {
  const register: Register = { rounds, connections: new Map(), timers: new Map(), known: new Set() };
  rounds.watch((snapshot, entries) => awaitPeople(register, snapshot, entries));
  return {
    arrived: (roundId, seatId) => {
      register.connections.set(seatId, count(register, seatId) + 1);
      clearTimeout(register.timers.get(seatId));
      register.timers.delete(seatId);
      void setPresence(rounds, roundId, seatId, true);
    },
    left: (roundId, seatId) => {
      register.connections.set(seatId, count(register, seatId) - 1);
      if (count(register, seatId) > 0) return;
      register.connections.delete(seatId);
      checkLater(register, roundId, seatId, patienceMs);
    },
    count: () => register.connections.size,
    close: () => {
      for (const timer of register.timers.values()) clearTimeout(timer);
    },
  };
}

function count({ connections }: Register, seatId: string): number {
  return connections.get(seatId) ?? 0;
}

function checkLater(register: Register, roundId: string, seatId: string, ms: number): void {
  clearTimeout(register.timers.get(seatId));
  const check = () => {
    register.timers.delete(seatId);
    if (count(register, seatId) === 0) void absent(register.rounds, roundId, seatId);
  };
  register.timers.set(seatId, setTimeout(check, ms).unref());
}

/**
 * A round that comes from its log says who was there before, and a newcomer counts as there from the start: those who do
 * not come are absent.
 */
function awaitPeople(register: Register, { id, round }: Snapshot, entries: LogEntry[]): void {
  if (round.stage === 'ended') return;
  const admitted = entries.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'seat-admitted' ? [event.seatId] : [])),
  );
  const isNew = !register.known.has(id);
  if (!isNew && admitted.length === 0) return;
  register.known.add(id);
  for (const seat of seatsOf(round)) {
    const expected = isNew || admitted.includes(seat.id);
    const missing = seat.present && !seat.simulated && count(register, seat.id) === 0;
    if (expected && missing) checkLater(register, id, seat.id, returnMs);
  }
}

/** A practice round pauses while its only player is away. */
async function absent(rounds: Rounds, roundId: string, seatId: string): Promise<void> {
  await setPresence(rounds, roundId, seatId, false);
  const round = rounds.all().find(({ id }) => id === roundId)?.round;
  if (round?.settings.kind !== 'practice' || round.stage !== 'running') return;
  await rounds.submit(roundId, { role: 'player', seatId }, randomUUID(), { type: 'pause', blank: false });
}

async function setPresence(rounds: Rounds, roundId: string, seatId: string, present: boolean): Promise<void> {
  const current = await rounds.current(roundId);
  if (!current || current.round.stage === 'ended') return;
  await rounds.submit(roundId, { role: 'door' }, randomUUID(), { type: 'set-presence', seatId, present });
}
