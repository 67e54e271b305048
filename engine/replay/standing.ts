import type { Event, LogEntry } from '../event';
import type { PlayMs } from '../ids';

/**
 * [U2] What stays when play is rewound: people, their places and settings, and what they have said. The rest is play,
 * and what was played after the moment is left out.
 */
const stays: Record<Event['type'], boolean> = {
  'teams-set': true,
  'seat-admitted': true,
  'seat-moved': true,
  'seat-renamed': true,
  'seat-removed': true,
  'roles-set': true,
  'presence-set': true,
  'hand-set': true,
  'language-set': true,
  'extra-time-set': true,
  'practice-vote-cast': true,
  'priorities-set': true,
  'lobby-locked': true,
  'tempo-set': true,
  'untimed-set': true,
  'hold-set': true,
  'hold-lifted': false,
  'sent-ahead': false,
  'sorting-set': true,
  'ranking-set': true,
  'podium-set': true,
  'priorities-fixed': true,
  'works-council-set': true,
  'words-written': true,
  'round-started': false,
  'round-paused': false,
  'round-resumed': false,
  'round-recovered': false,
  'round-ended': false,
  'round-stepped-back': true,
  'round-forked': false,
  'post-prepared': true,
  'post-dropped': true,
  'inject-planned': true,
  'inject-skipped': false,
  'inject-delayed': false,
  'vote-cast': false,
  'response-placed': false,
  'draft-agreed': false,
  'answer-signed': false,
  'deadline-extended': false,
  said: true,
  nudged: true,
  'decision-resolved': false,
  'enquiry-taken': false,
  'enquiry-answered': false,
  'faq-pinned': false,
  'check-begun': false,
  'channel-watched': false,
  'intel-shared': false,
  'post-held': false,
  'post-moved': false,
  'roster-set': false,
  'people-woken': false,
  'account-frozen': false,
  'story-saved': false,
  'call-answered': false,
  'words-submitted': false,
  'words-edited': false,
  'words-held': false,
  'words-released': false,
  'words-withdrawn': false,
  'posted-as': false,
  'noise-set': false,
  'inject-fired': false,
};

type Rewind = Extract<Event, { type: 'round-stepped-back' }>;

/** The rewind in a line of the log, if it is one. */
export function rewindIn({ events }: LogEntry): Rewind | undefined {
  return events.find((event) => event.type === 'round-stepped-back');
}

/** Whether these new lines change what a round's past is: whoever keeps something of it must take it anew. */
export function changesPast(entries: LogEntry[]): boolean {
  return entries.some(rewindIn);
}

/**
 * [U1] The lines that stand: the log without what rewinds have undone, in order of play time. What stays of an undone
 * line counts as if it happened at the rewind. A log without rewinds is itself.
 */
export function standing(log: LogEntry[]): LogEntry[] {
  if (!changesPast(log)) return log;
  return log.reduce<LogEntry[]>((lines, entry) => {
    const rewind = rewindIn(entry);
    if (!rewind) {
      lines.push(entry);
      return lines;
    }
    const kept = upTo(lines, rewind.toP);
    kept.push({ ...entry, p: rewind.toP });
    return kept;
  }, []);
}

/** The lines before a moment of play, and what stays of the others, as if it had happened at that moment. */
export function upTo(lines: LogEntry[], p: PlayMs): LogEntry[] {
  return lines.flatMap((line) => {
    if (line.p < p) return line;
    const events = line.events.filter(({ type }) => stays[type]);
    return events.length > 0 ? { ...line, p, events } : [];
  });
}
