import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import { advanceRound } from '@/engine/advance-round';
import { dueCommands } from '@/engine/clock';
import type { Actor, Command } from '@/engine/command';
import { decide } from '@/engine/decide';
import type { LogEntry } from '@/engine/event';
import { evolve, replay } from '@/engine/evolve';
import { isWaiting, rateOf } from '@/engine/pace/rate';
import { waitRound } from '@/engine/pace/step';
import { nextStopP } from '@/engine/pace/stops';
import { rewindIn } from '@/engine/replay/standing';
import { livedMs, playMsAt, type Round } from '@/engine/round';
import type { Ack } from '@/wire/refusals';
import type { Ownership } from '../cluster/ownership';
import { type Clock, movedOn, type PlayClock, playMs } from '../host/clock';
import type { Checkpoints, Kept } from './checkpoints';
import type { LiveRound } from './live-round';
import type { EventLog } from './log';
import type { StoredRound } from './store';

/** A round as it is now. `version` grows with every entry and every millisecond of play, also over a restart and a rewind. */
export type Snapshot = { id: string; workshopId: string | null; round: Round; seq: number; version: number };

/** Called once a change is on disk: with the entries written, or with none when only time has moved on. */
export type Watcher = (snapshot: Snapshot, entries: LogEntry[]) => void;

export type RoundsSettings = {
  clock: Clock;
  log: EventLog;
  read: (roundId: string) => Promise<StoredRound | undefined>;
  /** states to go on from instead of a whole replay; without them every round is replayed from its first line */
  checkpoints?: Checkpoints | undefined;
  extendHorizons: (rows: { id: string; horizon: number }[]) => Promise<void>;
  /** who may write which round; a round that another process has is never in this memory */
  ownership: Pick<Ownership, 'claim' | 'letGo' | 'whenLost'>;
  /** an error nobody expected; gives the reference code to look it up by */
  failed: (error: unknown) => string;
};

/** Who asks for what. The id makes a repeated send harmless: it gets the first answer. */
export type Asked = { by: Actor; commandId: string; command: Command };

type Job = Asked & { answer: (ack: Ack) => void };

/** A round at work: its value, what waits in its queue, the turn that is being taken, its last checkpoint. */
export type Running = {
  live: LiveRound;
  jobs: Job[];
  turning: Promise<void> | null;
  place: number;
  kept: Kept;
};

/** Everything that is in memory. */
export type LiveRounds = RoundsSettings & {
  ready: Map<string, Running>;
  loading: Map<string, Promise<Running | undefined>>;
  /** running rounds whose log could not be written; they are read again from it */
  lost: Set<string>;
  watchers: Watcher[];
};

/** Takes turns until the queue is empty; one turn at a time, what is asked meanwhile is answered in the next. */
export function turn(rooms: LiveRounds, running: Running): Promise<void> {
  running.turning ??= turns(rooms, running).finally(() => {
    running.turning = null;
  });
  return running.turning;
}

async function turns(rooms: LiveRounds, running: Running): Promise<void> {
  // Commands that arrive in the same turn of the event loop join this batch.
  await nextTurnOfTheLoop();
  do {
    await oneTurn(rooms, running);
  } while (running.jobs.length > 0);
}

/** Decide, record, apply, tell: in this order, always. */
async function oneTurn(rooms: LiveRounds, running: Running): Promise<void> {
  const { live } = running;
  const jobs = running.jobs.splice(0);
  try {
    const made = takeTurn(live, jobs, rooms.clock, rooms.failed, await pastOf(rooms, live, jobs));
    if (made.entries.length > 0) await rooms.log.append(live.id, made.entries);
    applyTurn(live, made);
    for (const [i, job] of jobs.entries()) job.answer(made.acks[i] ?? tryAgain());
    // What was taken from this process in between is written, and told by whoever reads it again.
    if (rooms.ready.get(live.id) === running) tell(rooms, snapshotOf(live), made.entries);
  } catch (error) {
    const reference = rooms.failed(error);
    forget(rooms, running, { comesBack: true });
    for (const job of [...jobs, ...running.jobs.splice(0)]) job.answer(tryAgain(reference));
  }
}

/** The result of one turn of a round; it counts only once its entries are on disk. */
type Turn = { round: Round; clock: PlayClock; seq: number; entries: LogEntry[]; acks: Ack[] };

/**
 * Moves the round on to now and decides what was asked, in order, each on what the one before left behind. What the
 * clock itself asks comes first. `failed` hears of a command that the rules threw an error on; it is refused. `past` is
 * the log so far, for a turn in which the round may be rewound.
 */
function takeTurn(
  live: LiveRound,
  asked: Asked[],
  time: Clock,
  failed: (error: unknown) => string,
  past: LogEntry[] = [],
): Turn {
  const clock = movedOn(live.clock, rateOf(live.round), time.now(), nextStopP(live.round));
  const turn: Turn = {
    round: advanceRound(waited(live, clock.at), playMs(clock)),
    clock,
    seq: live.seq,
    entries: [],
    acks: [],
  };
  const { times } = live.round.rewinds;
  for (const due of dueCommands(turn.round)) perform(live, turn, byTheClock(due, times), time, failed);
  turn.acks = asked.map((one) => perform(live, turn, one, time, failed, past));
  return turn;
}

/** [C9] Where play waits for a team, the time since the last turn is time waited. */
function waited({ round, clock }: LiveRound, now: number): Round {
  return isWaiting(round) ? waitRound(round, (now - clock.at) / round.settings.tempo) : round;
}

/** After a rewind the clock may send a command again; the count of rewinds in its id makes it another command. */
function byTheClock(command: ReturnType<typeof dueCommands>[number], rewinds: number): Asked {
  const name = nameOf(command);
  const commandId = rewinds === 0 ? name : `${name} after ${rewinds}`;
  return { by: { role: 'clock' }, commandId, command };
}

function nameOf(command: ReturnType<typeof dueCommands>[number]): string {
  switch (command.type) {
    case 'expire':
      return `expire ${command.teamId} ${command.decisionId} ${command.epoch}`;
    case 'publish-prepared':
      return `publish ${command.preparedId} at ${command.minute}`;
    case 'fire-planned':
      return `fire ${command.injectId} at ${command.minute}`;
    default:
      return command.type;
  }
}

function perform(
  live: LiveRound,
  turn: Turn,
  asked: Asked,
  time: Clock,
  failed: (error: unknown) => string,
  past: LogEntry[] = [],
): Ack {
  const { by, commandId, command } = asked;
  const before = live.recorded.get(commandId) ?? turn.entries.find((one) => one.commandId === commandId)?.seq;
  if (before !== undefined) return { ok: true, seq: before };
  try {
    const answer = decide(turn.round, command, by);
    if (!answer.ok) return { ok: false, code: answer.rejection };
    if (answer.events.length === 0) return { ok: true, seq: turn.seq };
    const { p } = turn.round;
    const entry = { seq: turn.seq + 1, commandId, by, at: time.wall(), p, events: answer.events };
    turn.round = roundAfter(live, turn, entry, past);
    turn.seq = entry.seq;
    turn.entries.push(entry);
    return { ok: true, seq: entry.seq };
  } catch (error) {
    return { ok: false, code: 'unknown', reference: failed(error) };
  }
}

/** [U1] A rewind is found by playing the lines that stand; the clock goes on from there. */
function roundAfter({ beginning }: LiveRound, turn: Turn, entry: LogEntry, past: LogEntry[]): Round {
  if (!rewindIn(entry)) return evolve(turn.round, entry);
  const round = replay(beginning, [...past, ...turn.entries, entry]);
  turn.clock = { ...turn.clock, p: round.p };
  return round;
}

/** The round after a turn whose entries are on disk. */
function applyTurn(live: LiveRound, turn: Turn): void {
  const horizon = playMsAt(turn.round, livedMs(live.round, live.clock.horizon));
  live.round = turn.round;
  live.seq = turn.seq;
  live.clock = { ...turn.clock, horizon };
  for (const { commandId, seq } of turn.entries) live.recorded.set(commandId, seq);
}

/** A round does not keep its log in memory; only a rewind asks for it. */
async function pastOf({ log }: LiveRounds, { id }: LiveRound, jobs: Job[]): Promise<LogEntry[]> {
  return jobs.some(({ command }) => command.type === 'rewind') ? log.read(id) : [];
}

/** Tells everybody who watches; what goes wrong with one of them is noted. */
export function tell(rooms: LiveRounds, snapshot: Snapshot, entries: LogEntry[]): void {
  for (const watcher of rooms.watchers) {
    try {
      watcher(snapshot, entries);
    } catch (error) {
      rooms.failed(error);
    }
  }
}

/** Takes a round out of memory; one that ran `comesBack` by itself. Does nothing when it has been read anew since. */
export function forget(rooms: LiveRounds, running: Running, { comesBack = false } = {}): void {
  const { id, round } = running.live;
  if (rooms.ready.get(id) !== running) return;
  if (comesBack && round.stage === 'running') rooms.lost.add(id);
  rooms.ready.delete(id);
  rooms.loading.delete(id);
}

/** A round as it is told: `version` grows with every line of the log and every ms that is lived. */
export function snapshotOf({ id, workshopId, round, seq }: LiveRound): Snapshot {
  return { id, workshopId, round, seq, version: seq + livedMs(round) };
}

/** The refusal of what failed on our side; `reference` finds it in the server's own lines. */
export function tryAgain(reference?: string): Ack {
  const refusal = { ok: false as const, code: 'try-again' as const };
  return reference === undefined ? refusal : { ...refusal, reference };
}
