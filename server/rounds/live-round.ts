import { advanceRound } from '@/engine/advance-round';
import { dueCommands } from '@/engine/clock';
import type { Actor, Command } from '@/engine/command';
import { decide } from '@/engine/decide';
import { isEarlier, playedOut } from '@/engine/earlier/index';
import type { LogEntry } from '@/engine/event';
import { evolve, replay } from '@/engine/evolve';
import { isWaiting, rateOf } from '@/engine/pace/rate';
import { waitRound } from '@/engine/pace/step';
import { nextStopP } from '@/engine/pace/stops';
import { rewindIn } from '@/engine/replay/standing';
import { livedMs, playMsAt, type Round } from '@/engine/round';
import type { Ack } from '@/wire/refusals';
import { type Clock, movedOn, type PlayClock, playMs } from '../host/clock';
import type { StoredRound } from './store';

/** Who asks for what. The id makes a repeated send harmless: it gets the first answer. */
export type Asked = { by: Actor; commandId: string; command: Command };

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
};

/** Grace for open deadlines after a restart: people need a moment to find their place again. */
export const graceMs = 5000;

/** The round as its log tells it, with play standing at the horizon: nothing later can have been seen. */
export async function liveFrom(stored: StoredRound, log: LogEntry[], clock: Clock): Promise<LiveRound> {
  const { beginning, workshopId, horizon } = stored;
  const replayed = await playedOut(beginning, log);
  const shown = playMsAt(replayed, horizon);
  const reached = Math.max(replayed.p, shown);
  const round = replayed.stage === 'running' ? movedTo(replayed, reached) : replayed;
  return {
    id: round.id,
    workshopId,
    beginning,
    round,
    seq: log.at(-1)?.seq ?? 0,
    recorded: new Map(log.map(({ commandId, seq }) => [commandId, seq])),
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

/** The result of one turn of a round; it counts only once its entries are on disk. */
export type Turn = { round: Round; clock: PlayClock; seq: number; entries: LogEntry[]; acks: Ack[] };

/**
 * Moves the round on to now and decides what was asked, in order, each on what the one before left behind. What the
 * clock itself asks comes first. `failed` hears of a command that the rules threw an error on; it is refused. `past` is
 * the log so far, for a turn in which the round may be rewound.
 */
export function takeTurn(
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
export function applyTurn(live: LiveRound, turn: Turn): void {
  const horizon = playMsAt(turn.round, livedMs(live.round, live.clock.horizon));
  live.round = turn.round;
  live.seq = turn.seq;
  live.clock = { ...turn.clock, horizon };
  for (const { commandId, seq } of turn.entries) live.recorded.set(commandId, seq);
}
