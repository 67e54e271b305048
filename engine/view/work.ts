import type { PlayMs, SeatId } from '../ids';
import type { CardTone, DeskAnswer, FactCheck, FactLabel, Role, Temper } from '../vocabulary';
import type { Leaning } from './leaning';

export type EnquiryView = {
  id: string;
  channel: string;
  channelName: string;
  author: string;
  handle: string;
  text: string;
  /** [K6] what was asked and answered before in the same thread, the oldest first */
  earlier: { text: string; answer: DeskAnswer }[];
  arrivedP: PlayMs;
  takenBy: SeatId | null;
};

export type DeskView = {
  waiting: EnquiryView[];
  answered: number;
  /** the last few answers: how well each fitted, in -1..1 */
  recent: { id: string; seatId: SeatId; answer: DeskAnswer; fit: number; text: string; author: string }[];
  faqUntilP: PlayMs;
  /** enquiries a play minute now arriving */
  inflow: number;
  longestWaitMs: number;
  busyUntil: Record<SeatId, PlayMs>;
};

export type IntelView = {
  id: string;
  role: Role;
  title: string;
  text: string;
  p: PlayMs;
  /** null: only this role has it */
  shared: { by: SeatId; p: PlayMs } | null;
};

export type FactView = {
  id: string;
  claim: string;
  label: FactLabel;
  /** null until checked or settled */
  finding: { true: boolean; text: string } | null;
  /** the line of the feed that brought it, once the team itself has checked it */
  checkedN: number | null;
  origin: string | null;
  verify: { seconds: number } | null;
  trace: { seconds: number } | null;
  checking: { check: FactCheck; seatId: SeatId; doneP: PlayMs } | null;
};

export type ScheduledView = {
  id: string;
  channelName: string;
  text: string;
  /** of own words; null: the reader's */
  language: string | null;
  minute: number;
  /** play ms at which it goes out */
  dueP: PlayMs;
  held: boolean;
  out: boolean;
  /** `author`: planned before the round; `rewritten`: that, in the team's own words; `team`: written by the team */
  from: 'author' | 'rewritten' | 'team';
};

export type ListeningView = {
  /** mentions a minute, one value every ten seconds of play, oldest first */
  mentions: number[];
  /** -1..1 */
  sentiment: number;
  sentiments: number[];
  /** channels that nobody watches, and those where something was said */
  byChannel: { id: string; name: string; share: number; watched: boolean }[];
  hashtags: { tag: string; posts: number; rising: boolean }[];
  /** the loudest first; `stance`: the side that they took in what they said */
  voices: {
    name: string;
    handle: string;
    reach: number;
    posts: number;
    stance: Leaning | 'mixed';
    temper: Temper | null;
    followers: number | null;
  }[];
  /** shares of what is heard, 0..1; null: the scenario has no rival, or nothing is heard */
  rival: {
    name: string;
    share: number;
    posts: number;
    naming: { for: number; against: number };
    all: { for: number; against: number };
  } | null;
  warning: 'surge' | 'sentiment-falling' | 'queue-growing' | 'misinformation' | null;
};

/** What the company says in its own words and is not in the feed yet; never who wrote it. */
export type WaitingWords = {
  postId: string;
  as: 'statement' | 'reply' | 'post' | 'planned';
  text: string;
  language: string;
  channelName: string;
  /** play ms at which it goes out by itself; null: held */
  dueP: number | null;
  edited: boolean;
};

/** What a team has said in public in its own words. */
export type SaidView = {
  index: number;
  as: WaitingWords['as'];
  text: string;
  language: string;
  channelName: string;
  minute: number;
  /** [Q14] where it went out as a picture card */
  card: { tone: CardTone; picture: { src: string; alt: string } | null } | null;
};

/** The same for the console, with the team it comes from. */
export type TrayItem = WaitingWords & {
  teamId: string;
  teamIndex: number;
  /** what is answered, or the question that the statement is for; null for a post of its own */
  about: string | null;
  /** places of swear words in the text, `to` exclusive */
  unsuitable: { from: number; to: number }[];
};
