import type { Debrief } from '../debrief/types';
import type { Event, LogEntry } from '../event';
import type { SeatId } from '../ids';
import type { Round } from '../round';
import { canonicalJson } from './canonical';
import type { Sha256 } from './seal';

/** What replaces somebody's own words. */
export const noWords = '…';

type Events = { [T in Event['type']]: Extract<Event, { type: T }> };
/** An event that holds a name, a text or a reason is somebody's: `null` does not compile for it. */
type Told = {
  [T in Event['type']]: Events[T] extends { nickname: string } | { text: string } | { reason: string }
    ? object
    : unknown;
};
type Words<E> = { of: 'seat' | 'instructor'; taken: (event: E, nickname: string) => E };

const name = {
  of: 'seat' as const,
  taken: <E extends { nickname: string }>(event: E, nickname: string): E => ({ ...event, nickname }),
};
const taken = <E extends { text: string }>(event: E): E => ({ ...event, text: noWords });
const ownWords = { of: 'seat' as const, taken };
const quietWord = { of: 'instructor' as const, taken };
const reason = {
  of: 'instructor' as const,
  taken: <E extends { reason: string }>(event: E): E => ({ ...event, reason: noWords }),
};

/** [X1] Whose name or own words an event holds, and the event without them; null: nobody's. */
const personal: { [T in Event['type']]: Words<Events[T]> | null } = {
  'teams-set': null,
  'seat-admitted': name,
  'seat-moved': null,
  'seat-renamed': name,
  'seat-removed': null,
  'roles-set': null,
  'presence-set': null,
  'hand-set': null,
  'language-set': null,
  'extra-time-set': null,
  'practice-vote-cast': null,
  'priorities-set': null,
  'lobby-locked': null,
  'tempo-set': null,
  'untimed-set': null,
  'hold-set': null,
  'hold-lifted': null,
  'sent-ahead': null,
  'sorting-set': null,
  'ranking-set': null,
  'podium-set': null,
  'priorities-fixed': null,
  'works-council-set': null,
  'words-written': ownWords,
  'round-started': null,
  'round-paused': null,
  'round-resumed': null,
  'round-recovered': null,
  'round-ended': null,
  'round-stepped-back': reason,
  'round-forked': null,
  'post-prepared': null,
  'post-dropped': null,
  'inject-planned': null,
  'inject-skipped': null,
  'inject-delayed': null,
  'vote-cast': null,
  'response-placed': null,
  'draft-agreed': null,
  'answer-signed': null,
  'deadline-extended': null,
  said: ownWords,
  nudged: quietWord,
  'decision-resolved': null,
  'enquiry-taken': null,
  'enquiry-answered': null,
  'faq-pinned': null,
  'check-begun': null,
  'channel-watched': null,
  'intel-shared': null,
  'post-held': null,
  'post-moved': null,
  'roster-set': null,
  'people-woken': null,
  'account-frozen': null,
  'story-saved': null,
  'call-answered': null,
  'words-submitted': ownWords,
  'words-edited': ownWords,
  'words-held': null,
  'words-released': null,
  'words-withdrawn': null,
  'posted-as': null,
  'noise-set': null,
  'inject-fired': null,
} satisfies Told;

/** The name to put in place of a seat's own; undefined leaves the seat as it is. */
export type Called = (seatId: SeatId) => string | undefined;

/**
 * [X1] The log without the names and own words of the seats that `called` names anew. What they did stays, to the
 * letter: a round replays to the same world and the same scores with and without these words.
 */
export function withoutPersonalWords(log: LogEntry[], called: Called): LogEntry[] {
  return log.map((entry) => ({ ...entry, events: entry.events.map((event) => blanked(event, called)) }));
}

function blanked(event: Event, called: Called): Event {
  if (!('seatId' in event)) return event;
  const nickname = called(event.seatId);
  return nickname === undefined ? event : without('seat', event.type, event, nickname);
}

/** The same for what an instructor wrote as a reason, or to a team: it may speak of a person. */
export function withoutReasons(log: LogEntry[]): LogEntry[] {
  return log.map((entry) => ({
    ...entry,
    events: entry.events.map((event) => without('instructor', event.type, event, '')),
  }));
}

function without<T extends Event['type']>(
  of: 'seat' | 'instructor',
  type: T,
  event: Events[T],
  nickname: string,
): Events[T] {
  const words = personal[type];
  return words?.of === of ? words.taken(event, nickname) : event;
}

/** Gives people numbers in the order in which they are first asked for: "Player 1", "Player 2" ... */
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
