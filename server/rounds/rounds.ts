import type { Actor, Command } from '@/engine/command';
import { isEarlier } from '@/engine/earlier/index';
import type { LogEntry } from '@/engine/event';
import { rateOf } from '@/engine/pace/rate';
import { livedMs, playMsAt, type Round } from '@/engine/round';
import type { Ack } from '@/wire/refusals';
import { keepAll, keepFurthest, keptAt, notKept } from './checkpointing';
import { graceMs, type LiveRound, liveFrom, playedFrom } from './live-round';
import type { StoredRound } from './store';
import {
  type Asked,
  forget,
  type LiveRounds,
  type RoundsSettings,
  type Running,
  type Snapshot,
  snapshotOf,
  tell,
  tryAgain,
  turn,
  type Watcher,
} from './turn';

/** The rounds in memory. `submit` is the only door that changes one. */
export type Rounds = {
  /** Asks for something in a round; answers when it is on disk, or refused. Never rejects. */
  submit: (roundId: string, by: Actor, commandId: string, command: Command) => Promise<Ack>;
  /** The round as it is, from memory or from its log; undefined when there is none or it cannot be read now. */
  current: (roundId: string) => Promise<Snapshot | undefined>;
  /** What is in memory now. */
  all: () => Snapshot[];
  /** By round, the real ms for which its clock had to stand since it was read, because it could not be kept ahead of. */
  lostMs: () => Map<string, number>;
  watch: (watcher: Watcher) => void;
  /** One beat of the wheel: the rounds whose turn it is move on. Resolves when they have. */
  beat: () => Promise<void>;
  /** Takes a round out of memory when nobody uses it and it does not run. */
  release: (roundId: string) => void;
  /** Forgets a round whose log was rewritten and, when it was in memory, reads it again and tells it to all. */
  reload: (roundId: string) => Promise<void>;
  /** Keeps what a restart would take long to replay, for about a second at most. */
  keep: () => Promise<void>;
  /** Resolves when every turn that was begun is over. */
  settled: () => Promise<void>;
};

/** A round takes its turn every so many beats; which one of them, differs from round to round. */
export const beatsPerTurn = 10;
/** Play ms that the horizon is put ahead of the play clock, and how near it may come before that is done again. */
const horizonAhead = 1500;
const horizonLeast = 1000;

/**
 * What is asked of a round waits in its own queue, is decided in order, is written to the log, is applied, and only then
 * is answered and told. When the log cannot be written the round is forgotten here and comes back from its log; whoever
 * asked is told to try again.
 */
export function openRounds(settings: RoundsSettings): Rounds {
  const rooms: LiveRounds = {
    ...settings,
    ready: new Map(),
    loading: new Map(),
    lost: new Set(),
    watchers: [],
  };
  const wheel: Wheel = { beats: 0, extending: false, keeping: false, restUntil: 0 };
  rooms.ownership.whenLost(() => {
    for (const running of [...rooms.ready.values()]) forget(rooms, running, { comesBack: true });
  });
  return {
    submit: (roundId, by, commandId, command) => submit(rooms, roundId, { by, commandId, command }),
    current: async (roundId) => {
      const running = await present(rooms, roundId);
      return running && snapshotOf(running.live);
    },
    all: () => [...rooms.ready.values()].map(({ live }) => snapshotOf(live)),
    lostMs: () => new Map([...rooms.ready.values()].map(({ live }) => [live.id, live.clock.lostMs])),
    watch: (watcher) => void rooms.watchers.push(watcher),
    beat: () => beat(rooms, wheel),
    release: (roundId) => release(rooms, roundId),
    reload: (roundId) => reload(rooms, roundId),
    keep: () => keepAll(rooms),
    settled: async () => {
      await Promise.all([...rooms.ready.values()].map(({ turning }) => turning));
    },
  };
}

async function submit(rooms: LiveRounds, roundId: string, asked: Asked): Promise<Ack> {
  const running = await present(rooms, roundId);
  if (!running) return tryAgain();
  return new Promise((answer) => {
    running.jobs.push({ ...asked, answer });
    void turn(rooms, running);
  });
}

/** The round in memory, loaded when it is not there yet; undefined when that fails. */
async function present(rooms: LiveRounds, roundId: string): Promise<Running | undefined> {
  const loading = rooms.loading.get(roundId) ?? load(rooms, roundId);
  rooms.loading.set(roundId, loading);
  try {
    await loading;
  } catch (error) {
    rooms.failed(error);
  }
  const running = rooms.ready.get(roundId);
  if (running || rooms.loading.get(roundId) !== loading) return running;
  rooms.loading.delete(roundId);
  await rooms.ownership.letGo(roundId).catch(rooms.failed);
  return undefined;
}

/** Owned first: what an owner before wrote is all there when the log is read. */
async function load(rooms: LiveRounds, roundId: string): Promise<Running | undefined> {
  const isOurs = await rooms.ownership.claim(roundId);
  if (!isOurs) rooms.lost.delete(roundId);
  const stored = isOurs && (await rooms.read(roundId));
  if (!stored) return undefined;
  const near = await rooms.checkpoints?.read(stored).catch((error) => void rooms.failed(error));
  const played = near ?? (await playedFrom(stored, await rooms.log.read(roundId)));
  const found = liveFrom(stored, played, rooms.clock);
  const live = isUnfinished(found) ? await ended(rooms, stored, found) : found;
  if (!isOurs()) return undefined;
  const kept = near ? keptAt(near.from) : notKept;
  const running: Running = { live, jobs: [], turning: null, place: rooms.ready.size % beatsPerTurn, kept };
  rooms.ready.set(roundId, running);
  if (live.round.stage === 'running') {
    const command = { type: 'recover' as const, graceMs };
    const commandId = `recover ${live.seq}`;
    running.jobs.push({ by: { role: 'door' }, commandId, command, answer: () => undefined });
  }
  await turn(rooms, running);
  return running;
}

function isUnfinished({ round }: LiveRound): boolean {
  return isEarlier(round) && round.stage !== 'ended';
}

/** [R2] A round of earlier rules that was under way ends where it stood, with a line in its log, so that it can be looked back on. */
async function ended(
  rooms: LiveRounds,
  stored: StoredRound,
  { id, seq, round }: LiveRound,
): Promise<LiveRound> {
  const line = { seq: seq + 1, commandId: 'end of its rules', at: rooms.clock.wall(), p: round.p };
  const entry: LogEntry = {
    ...line,
    by: { role: 'clock' },
    events: [{ type: 'round-ended', early: true }],
  };
  await rooms.log.append(id, [entry]);
  const played = await playedFrom(stored, await rooms.log.read(id));
  const live = liveFrom(stored, played, rooms.clock);
  tell(rooms, snapshotOf(live), [entry]);
  return live;
}

/** Between two turns, so that nothing that was accepted is lost. */
async function reload(rooms: LiveRounds, roundId: string): Promise<void> {
  // It may be read at this moment, from the log as it was.
  await rooms.loading.get(roundId)?.catch(() => undefined);
  const running = rooms.ready.get(roundId);
  if (!running) return;
  while (running.turning !== null) await running.turning;
  forget(rooms, running);
  await present(rooms, roundId);
}

function release(rooms: LiveRounds, roundId: string): void {
  const running = rooms.ready.get(roundId);
  const idle = running && !running.turning && running.live.round.stage !== 'running';
  if (!idle) return;
  forget(rooms, running);
  rooms.ownership.letGo(roundId).catch(rooms.failed);
}

/** `restUntil`: the beat up to which the database is not asked again after a failure. */
type Wheel = { beats: number; extending: boolean; keeping: boolean; restUntil: number };

async function beat(rooms: LiveRounds, wheel: Wheel): Promise<void> {
  wheel.beats += 1;
  const isDue = ({ live, place }: Running) =>
    live.round.stage === 'running' && place === wheel.beats % beatsPerTurn;
  const turns = [...rooms.ready.values()].filter(isDue).map((running) => turn(rooms, running));
  await Promise.all([keepAhead(rooms, wheel), bringBack(rooms, wheel), keepOne(rooms, wheel), ...turns]);
}

/** One at a time: what is kept goes out of the game's way. */
async function keepOne(rooms: LiveRounds, wheel: Wheel): Promise<void> {
  if (wheel.keeping) return;
  wheel.keeping = true;
  await keepFurthest(rooms).finally(() => {
    wheel.keeping = false;
  });
}

/**
 * Keeps the horizons of all running rounds ahead of their clocks, in one statement; while that fails, time stands still.
 * In the database a horizon is lived play time, which never goes back, whatever is undone.
 */
async function keepAhead(rooms: LiveRounds, wheel: Wheel): Promise<void> {
  const near = [...rooms.ready.values()].filter(
    ({ live }) =>
      rateOf(live.round) > 0 && live.clock.horizon - live.clock.p < horizonLeast * ahead(live.round),
  );
  if (wheel.extending || wheel.beats < wheel.restUntil || near.length === 0) return;
  wheel.extending = true;
  const rows = near.map(({ live: { id, clock, round } }) => ({
    id,
    horizon: livedMs(round, Math.floor(clock.p)) + Math.round(horizonAhead * ahead(round)),
  }));
  try {
    await rooms.extendHorizons(rows);
    for (const [i, { live }] of near.entries()) {
      const shown = playMsAt(live.round, rows[i]?.horizon ?? 0);
      const horizon = Math.max(live.clock.horizon, shown);
      live.clock = { ...live.clock, horizon };
    }
  } catch (error) {
    wheel.restUntil = wheel.beats + beatsPerTurn;
    rooms.failed(error);
  } finally {
    wheel.extending = false;
  }
}

/** Play that runs faster needs its horizon as much further ahead. */
function ahead(round: Round): number {
  return Math.max(1, rateOf(round));
}

/** About once a second, running rounds that left the memory after a failure are read again. */
async function bringBack(rooms: LiveRounds, wheel: Wheel): Promise<void> {
  if (rooms.lost.size === 0 || wheel.beats % (4 * beatsPerTurn) !== 0) return;
  for (const id of [...rooms.lost]) if (await present(rooms, id)) rooms.lost.delete(id);
}
