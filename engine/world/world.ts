import type { Handling, Occasion, Placement, PublicWords } from '../event';
import type { PlayMs, SeatId } from '../ids';
import type { ModelState } from '../model/state';
import type {
  DeskAnswer,
  Ending,
  FactCheck,
  FactLabel,
  Line,
  PromiseKind,
  Roster,
  Shift,
  WordMark,
} from '../vocabulary';

/** Something in the team's feed: where its words come from, never the words themselves. */
export type FeedEntry = {
  /** 1, 2, 3 ... in order of arrival */
  n: number;
  p: PlayMs;
  minute: number;
  source:
    | { from: 'inject'; id: string }
    | {
        from: 'crowd';
        id: string;
        voice: number;
        /** [Q13] who says it, where it is a persona; and where it stands, if not on the line's own channel */
        persona?: string;
        channel?: string;
        answers?: { n: number; postId: string | null; elsewhere?: true };
      }
    | { from: 'response'; decisionId: string; responseId: string; placement?: Placement }
    | { from: 'words'; postId: string }
    | { from: 'scheduled'; id: string }
    | {
        from: 'posted';
        personaId: string;
        channelId: string;
        text: Record<string, string>;
        picture?: string;
        replyTo?: number;
      };
  /** people reached in the end */
  reach: number;
};

/** What the company says in public in its own words: on its way, in the feed, or taken back before it was there. */
export type OwnPost = PublicWords & {
  id: string;
  seatId: SeatId;
  occasion: Occasion;
  /** when it goes out by itself; null: held */
  dueP: PlayMs | null;
  state: 'waiting' | 'out' | 'withdrawn';
  edited: boolean;
};

/** Somebody in the crowd is about to answer a line of the company's, because of one of these marks. */
export type ComingAnswer = { dueP: PlayMs; n: number; postId: string | null; marks: WordMark[] };

export type Waiting = {
  /** unique in the team, and telling nothing */
  id: string;
  enquiryId: string;
  voice: number;
  arrivedP: PlayMs;
  takenBy: SeatId | null;
  /** the answer in this list that it comes back to; null: the first turn */
  after: string | null;
};

/** [K6] Somebody who was answered will write again. */
export type Returning = { enquiryId: string; voice: number; after: string; due: number };

/** [K6] The reply that an inject shows. */
export type Shown = Pick<Answered, 'enquiryId' | 'voice' | 'answer'> & { template: boolean };

export type Answered = {
  id: string;
  enquiryId: string;
  voice: number;
  seatId: SeatId;
  answer: DeskAnswer;
  fit: number;
  p: PlayMs;
  waitedMs: number;
  /** the answer that this one follows in the same thread */
  after: string | null;
};

/** The votes as they stood at the end: by response, the mean confidence (1..5) if anyone gave one, and how often votes changed. */
export type Tally = {
  split: { responseId: string; votes: number }[];
  confidence: number | null;
  changes: number;
};

/** A decision of this team that is over, and what came of it. */
export type Resolved = {
  decisionId: string;
  responseId: string | null;
  openedP: PlayMs;
  resolvedP: PlayMs;
  minute: number;
  /** feed number from which the reactions to it begin */
  feedFrom: number;
  /** intel of this decision that had been shared when the team decided */
  knew: string[];
  ending: Ending;
  tally: Tally;
  /** where and how it went out, where the team could place it */
  placement?: Placement | undefined;
  /** [J10] [J12] how it came about, where that changes what it does */
  handling?: Handling | undefined;
  /** [D10] the model just before the answer, just after it, and as silence would have left it; null in worlds without a feed */
  turn: { before: ModelState; after: ModelState; silent: ModelState } | null;
};

/** Something that moved the outlook or the blame noticeably: what it was, and the model before and after it. */
export type Turn = {
  p: PlayMs;
  cause: { from: 'inject' | 'scheduled' | 'promise'; id: string };
  before: ModelState;
  after: ModelState;
};

/** Something that falls due at a minute; with `until` its condition is asked again up to then. */
export type Pending = {
  kind: 'inject' | 'decision' | 'intel';
  id: string;
  due: number;
  until: number | null;
};

export type Promised = {
  key: string;
  dueMinute: number;
  keptBy: string[];
  kind: PromiseKind;
  /** blame points that the answer lowered; an announced change that never comes gives them back */
  won: number;
  state: 'open' | 'kept' | 'broken';
};

export type Check = { factId: string; check: FactCheck; seatId: SeatId; doneP: PlayMs };

/** One team's derived world: a function of scenario, seed, log and time. Plain data; changed in place only inside engine/world. */
export type World = {
  /** seconds of play completed */
  tick: number;
  minute: number;
  model: ModelState;
  /** how many of the plan's timed items have come up */
  cursor: number;
  pending: Pending[];
  /** inject id -> play ms when it reached this team */
  happened: Record<string, PlayMs>;
  /** injects and decisions whose moment passed without their condition */
  missed: string[];
  open: { decisionId: string; openedP: PlayMs } | null;
  /** decisions that fell due while another was open, in order */
  due: string[];
  resolved: Resolved[];
  feed: FeedEntry[];
  posts: OwnPost[];
  answers: ComingAnswer[];
  crowdUsed: string[];
  crowdCredit: number;
  labels: Record<string, FactLabel>;
  checks: Check[];
  /** facts verified or traced, with the play ms of the finding */
  verified: Record<string, PlayMs>;
  traced: Record<string, PlayMs>;
  intel: Record<string, { p: PlayMs; sharedP: PlayMs | null; sharedBy: SeatId | null }>;
  promises: Promised[];
  /** hour since which an inquiry has been in sight: the outlook very low and blame high; null while it is not */
  inquirySince: number | null;
  /** fact id -> what the company said of it, and in which response */
  asserted: Record<string, { as: boolean; key: string }>;
  contradictions: string[];
  waiting: Waiting[];
  answered: Answered[];
  returning: Returning[];
  /** inject -> the reply of ours that it shows */
  shown: Record<string, Shown>;
  /** enquiries that attention has made, whether or not the desk had room and a text for them; and those that came */
  enquiriesDue: number;
  enquiriesArrived: number;
  enquiryCredit: number;
  /** [W13] how loud crowd and desk are, 1 = as written */
  noise: number;
  noiseCredit: number;
  /** enquiries as written that were not heard, and the ids of those that came on top */
  unheard: string[];
  extra: string[];
  faqUntilP: PlayMs;
  /** seat id -> play ms until which a check, a channel or a call keeps it from the desk */
  busyUntil: Record<SeatId, PlayMs>;
  watching: string[];
  /** channel -> play ms since when it is watched, where it was not from the start */
  watchedSince: Record<string, PlayMs>;
  /** inject id -> the seats that saved a story before it was gone */
  saved: Record<string, SeatId[]>;
  /** inject id -> who took or declined a ringing call, and when */
  calls: Record<string, { seatId: SeatId; accepted: boolean; p: PlayMs }>;
  /** planned posts that were cancelled; and the scenario minutes of those that were moved */
  held: string[];
  moved: Record<string, number>;
  /** [J4] helpers at the desk, and what they have done of the next answer of each line */
  roster: Roster;
  helperCredit: Record<Line, number>;
  /** [J5] how tired each shift is, 0..1 */
  tired: Record<Shift, number>;
  /** [J6] how often the lead has woken people, and play ms until which they are awake */
  wakings: number;
  wokenUntilP: PlayMs;
  /** [J9] persona id -> play ms at which its account was frozen */
  frozen: Record<string, PlayMs>;
  /** milestone id -> play ms when it was passed */
  milestones: Record<string, PlayMs>;
  /** sampled every ten seconds of play: reputation by group in the order of `groups`, then volume, sentiment and awareness */
  history: number[][];
  /** [E2] the last things that turned the outlook or the blame, oldest first; none in worlds without a feed */
  turns: Turn[];
};
