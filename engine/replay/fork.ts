import type { Actor } from '../command';
import type { Event, LogEntry } from '../event';
import type { PlayMs, SeatId } from '../ids';
import type { Round } from '../round';
import { numbered, withoutPersonalWords } from '../round-file/personal';
import { seatsOf } from '../rules/seats';
import { standing, upTo } from './standing';

/** Who goes on from a moment of a round, and who of its seats goes along. */
export type Fork = {
  toP: PlayMs;
  keep: SeatId[];
  /** figures of teams alone from here on; what was played under it stays under it */
  worksCouncil: boolean;
  by: Actor;
  /** epoch ms */
  at: number;
};

/**
 * [U6] The beginning of a round that goes on from a moment of `round`: the lines that stand up to there, numbered anew,
 * then one that takes out the seats which do not go along and opens the lobby. When nobody goes along the team's past has
 * no names and no words of talk.
 */
export function forkedLog(round: Round, log: LogEntry[], fork: Fork): LogEntry[] {
  const { toP, keep, by, at } = fork;
  const sameGroup = keep.length > 0;
  const told = sameGroup ? log : withoutPersonalWords(log, numbered());
  const past = upTo(standing(told), toP).flatMap((line) => {
    const events = line.events.flatMap((event) => taken(event, line.p < toP, sameGroup));
    return events.length > 0 ? { ...line, events } : [];
  });
  const opens = { seq: 0, commandId: `fork of ${round.id}`, by, at, p: toP, events: opening(round, fork) };
  return [...past, opens].map((line, i) => ({ ...line, seq: i + 1 }));
}

/** The line of the log after which the fork begins; 0 before the first. */
export function lastSeqBefore(log: LogEntry[], toP: PlayMs): number {
  return standing(log).findLast(({ p }) => p < toP)?.seq ?? 0;
}

/** What the new round's past takes over of an event; `before`: it happened before the moment. */
function taken(event: Event, before: boolean, sameGroup: boolean): Event[] {
  switch (event.type) {
    case 'round-stepped-back':
      return [];
    case 'said':
    case 'nudged':
      return before && sameGroup ? [event] : [];
    case 'hand-set':
      return [];
    default:
      return [event];
  }
}

/** Those who go along count as present, as newcomers do, until the lobby has seen who connects. */
function opening(round: Round, { keep, worksCouncil }: Fork): Event[] {
  const seats = seatsOf(round);
  const gone = seats.filter(({ id }) => !keep.includes(id));
  const back = seats.filter(({ id, present }) => keep.includes(id) && !present);
  return [
    ...gone.map(({ id: seatId }) => ({ type: 'seat-removed' as const, seatId })),
    ...back.map(({ id: seatId }) => ({ type: 'presence-set' as const, seatId, present: true })),
    ...(worksCouncil && !round.settings.worksCouncil
      ? [{ type: 'works-council-set' as const, on: true }]
      : []),
    { type: 'round-forked' as const, fromRoundId: round.id },
  ];
}
