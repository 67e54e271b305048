import type { Debrief } from '../debrief/types';
import type { Event, LogEntry } from '../event';
import type { SeatId } from '../ids';
import type { Round } from '../round';
import { canonicalJson } from './canonical';
import type { Sha256 } from './seal';

/** What stands where somebody's own words stood. */
export const noWords = '…';

/** The name to put in place of a seat's own; undefined leaves the seat as it is. */
export type Called = (seatId: SeatId) => string | undefined;

/**
 * [X1] The log without the names and own words of the seats that `called` names anew. What they did stays, to the
 * letter: a round replays to the same world and the same scores with and without these words.
 */
export function withoutPersonalWords(log: LogEntry[], called: Called): LogEntry[] {
  return log.map((entry) => ({ ...entry, events: entry.events.map((event) => blanked(event, called)) }));
}

/** Whatever the event: a seat's name stands under `nickname`, and what it writes under `text`. */
function blanked(event: Event, called: Called): Event {
  if (!('seatId' in event)) return event;
  const nickname = called(event.seatId);
  if (nickname === undefined) return event;
  if ('nickname' in event) return { ...event, nickname };
  return 'text' in event ? { ...event, text: noWords } : event;
}

/** The same for what an instructor wrote as a reason, or to a team: it may speak of a person. */
export function withoutReasons(log: LogEntry[]): LogEntry[] {
  return log.map((entry) => ({
    ...entry,
    events: entry.events.map(withoutReason),
  }));
}

function withoutReason(event: Event): Event {
  switch (event.type) {
    case 'round-stepped-back':
      return { ...event, reason: noWords };
    case 'nudged':
      return { ...event, text: noWords };
    default:
      return event;
  }
}

/** Numbers people in the order in which they are first asked for: "Player 1", "Player 2" ... */
export function numbered(): (seatId: SeatId) => string {
  const numbers = new Map<SeatId, number>();
  return (seatId) => {
    const number = numbers.get(seatId) ?? numbers.size + 1;
    numbers.set(seatId, number);
    return `Player ${number}`;
  };
}

/** The debrief with the names that the round now has; `reasons: false` takes the instructor's reasons out too. */
export function debriefCalled(debrief: Debrief, round: Round, reasons: boolean): Debrief {
  const names = new Map(round.teams.map(({ id, seats }) => [id, seats.map((seat) => seat.nickname)]));
  const teams = debrief.teams.map((team) => ({ ...team, names: names.get(team.teamId) ?? [] }));
  const stepsBack = reasons
    ? debrief.stepsBack
    : debrief.stepsBack?.map((back) => ({ ...back, reason: noWords }));
  return { ...debrief, teams, ...(stepsBack && { stepsBack }) };
}

/**
 * [X2] What a round is recognised by: a hash over everything that its replay needs, with all personal words blanked. It
 * is the same before and after names are removed, and for the file with names and without.
 */
export function roundHash(beginning: Round, log: LogEntry[], sha256: Sha256): string {
  const { id, seed, rules, settings, scenario, teams } = beginning;
  const played = withoutReasons(withoutPersonalWords(log, () => ''));
  return sha256(canonicalJson({ id, seed, rules, settings, teamCount: teams.length, scenario, log: played }));
}
