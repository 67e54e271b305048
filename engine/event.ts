import type { Actor } from './command';
import type { DecisionId, PlayMs, ResponseId, SeatId, TeamId } from './ids';
import type { Priorities } from './priorities';
import type { Found } from './statement/found';
import type {
  CardTone,
  DeskAnswer,
  Ending,
  FactCheck,
  Group,
  PostForm,
  Role,
  Roster,
  Sorting,
} from './vocabulary';

/** People and their places. */
export type LobbyEvent =
  | { type: 'teams-set'; count: number }
  | {
      type: 'seat-admitted';
      seatId: SeatId;
      teamId: TeamId;
      nickname: string;
      language: string;
      simulated: boolean;
    }
  | { type: 'seat-moved'; seatId: SeatId; teamId: TeamId }
  | { type: 'seat-renamed'; seatId: SeatId; nickname: string }
  /** `mayReturn`: the instructor took the seat out, and may let it back in */
  | { type: 'seat-removed'; seatId: SeatId; mayReturn?: true }
  | { type: 'roles-set'; seatId: SeatId; roles: Role[]; byHand: boolean }
  | { type: 'presence-set'; seatId: SeatId; present: boolean }
  | { type: 'hand-set'; seatId: SeatId; raised: boolean }
  | { type: 'language-set'; seatId: SeatId; language: string }
  | { type: 'extra-time-set'; seatId: SeatId; factor: number }
  | { type: 'practice-vote-cast'; seatId: SeatId; option: number }
  | { type: 'priorities-set'; teamId: TeamId; priorities: Record<Group, number> };

/** A post that the instructor has ready: it goes out at a scenario minute, or (null) when somebody sends it. */
export type PreparedPost = {
  preparedId: string;
  personaId: string;
  channelId: string;
  /** language -> words */
  text: Record<string, string>;
  picture?: string;
  /** absent: all */
  teamIds?: TeamId[];
  minute: number | null;
};

/** The round as a whole: its stage, its settings, the instructor's changes to the script. */
export type StageEvent =
  | { type: 'lobby-locked'; locked: boolean }
  | { type: 'tempo-set'; tempo: number }
  | { type: 'untimed-set'; untimed: boolean }
  | { type: 'hold-set'; held: boolean }
  /** what opens up to `upToP` is not held */
  | { type: 'hold-lifted'; upToP: PlayMs }
  | { type: 'sent-ahead'; toP: PlayMs }
  | { type: 'sorting-set'; sorting: Sorting }
  | { type: 'ranking-set'; shown: boolean }
  | { type: 'podium-set'; shown: boolean }
  /** the instructor says what every team is judged by; null leaves it to the teams again */
  | { type: 'priorities-fixed'; priorities: Priorities | null }
  | { type: 'works-council-set'; on: boolean }
  | { type: 'round-started' }
  | { type: 'round-paused'; blank: boolean }
  | { type: 'round-resumed' }
  | { type: 'round-recovered'; graceMs: number }
  | { type: 'round-ended'; early: boolean }
  /** from `toP` on nothing that was played counts; the line itself stands at `fromP` */
  | { type: 'round-stepped-back'; fromP: PlayMs; toP: PlayMs; reason: string }
  /** what was played up to here belongs to another round; this one begins in its lobby */
  | { type: 'round-forked'; fromRoundId: string }
  | ({ type: 'post-prepared' } & PreparedPost)
  | { type: 'post-dropped'; preparedId: string }
  | { type: 'inject-planned'; injectId: string; minute: number | null }
  | { type: 'inject-skipped'; injectId: string }
  | { type: 'inject-delayed'; injectId: string; minutes: number };

/**
 * Where and how an answer goes out: one to three channels, the first of them its own, a form, and of a picture card its tone and
 * picture (a file's name; null: none; absent: the decision's own).
 */
export type Placement = { channels: string[]; form: PostForm; tone?: CardTone; picture?: string | null };

/** What a team says to itself before it decides. */
export type TalkEvent =
  | { type: 'vote-cast'; seatId: SeatId; decisionId: DecisionId; responseId: ResponseId; confidence?: number }
  | { type: 'words-written'; seatId: SeatId; decisionId: DecisionId; text: string }
  | { type: 'response-placed'; seatId: SeatId; decisionId: DecisionId; placement: Placement }
  /** [J12] the team has agreed on an answer, which now waits for legal */
  | { type: 'draft-agreed'; teamId: TeamId; decisionId: DecisionId; responseId: ResponseId; ending: Ending }
  /** [J12] [J13] legal has signed it; `struck`: places of the words of the team's own text that are taken out */
  | { type: 'answer-signed'; seatId: SeatId; decisionId: DecisionId; redlined: boolean; struck: number[] }
  | { type: 'deadline-extended'; teamId: TeamId; decisionId: DecisionId; ms: number }
  | { type: 'said'; seatId: SeatId; text: string }
  /** a quiet word from the instructor */
  | { type: 'nudged'; teamIds: TeamId[]; text: string };

/**
 * How an answer came about, where that changes what it does. `draftP` to `signedP` to the end are the steps of a chain:
 * play ms at which the team had agreed, and at which legal had signed (null: it went out unsigned).
 */
export type Handling = {
  chain?: { draftP: PlayMs; signedP: PlayMs | null };
  /** [J14] it should have been signed, and was not */
  unsigned?: true;
  /** [J13] legal has taken its promises and claims out */
  redlined?: true;
  /** [J10] it promises what nobody of operations was for */
  unchecked?: true;
};

/** A decision's end. */
export type ResolvedEvent = {
  type: 'decision-resolved';
  teamId: TeamId;
  decisionId: DecisionId;
  responseId: ResponseId | null;
  ending: Ending;
  placement?: Placement;
  handling?: Handling;
};

/** Words in public, and what the crowd may answer in them: kept beside the text, so that it stays when the text is taken out. */
export type PublicWords = { text: string; language: string; found: Found[] };

/**
 * What own words stand for: a response, an answer to a line of the feed (`n`), a post of one's own on a channel, at once or at a
 * scenario minute, or a planned post that is rewritten.
 */
export type Occasion =
  | { as: 'statement'; decisionId: DecisionId; responseId: ResponseId }
  | { as: 'reply'; n: number }
  | { as: 'post'; channelId: string; minute?: number }
  | { as: 'planned'; scheduledId: string };

/** On its way to the feed; `waitMs` of play until it goes out by itself, null: only when the instructor says so. */
export type SubmittedWords = PublicWords & {
  type: 'words-submitted';
  seatId: SeatId;
  postId: string;
  occasion: Occasion;
  waitMs: PlayMs | null;
};

/** The instructor's word about what waits; edited words stay those of their seat. */
export type JudgedWords =
  | ({ type: 'words-edited'; teamId: TeamId; seatId: SeatId; postId: string } & PublicWords)
  | { type: 'words-held'; teamId: TeamId; postId: string }
  | { type: 'words-released'; teamId: TeamId; postId: string }
  | { type: 'words-withdrawn'; teamId: TeamId; postId: string };

/** What a team or the instructor changes in a team's world, outside decisions. */
export type WorldEvent =
  | { type: 'enquiry-taken'; seatId: SeatId; enquiryId: string }
  | { type: 'enquiry-answered'; seatId: SeatId; enquiryIds: string[]; answer: DeskAnswer; template: boolean }
  | { type: 'faq-pinned'; seatId: SeatId }
  /** `quick`: by operations */
  | { type: 'check-begun'; seatId: SeatId; factId: string; check: FactCheck; quick?: true }
  | { type: 'channel-watched'; seatId: SeatId; channelId: string }
  | { type: 'intel-shared'; seatId: SeatId; intelId: string }
  | { type: 'roster-set'; seatId: SeatId; roster: Roster }
  | { type: 'people-woken'; seatId: SeatId }
  | { type: 'account-frozen'; seatId: SeatId; personaId: string; frozen: boolean }
  | { type: 'post-held'; seatId: SeatId; postId: string; held: boolean }
  | { type: 'post-moved'; seatId: SeatId; postId: string; minute: number }
  | { type: 'story-saved'; seatId: SeatId; injectId: string }
  | { type: 'call-answered'; seatId: SeatId; injectId: string; accepted: boolean }
  | SubmittedWords
  | JudgedWords
  | {
      type: 'posted-as';
      personaId: string;
      channelId: string;
      text: Record<string, string>;
      picture?: string;
      /** the line it answers, in the feed of its one team */
      replyTo?: number;
      /** the prepared post that it was */
      preparedId?: string;
      teamIds: TeamId[];
    }
  /** 1 = as written; before the start for nobody yet */
  | { type: 'noise-set'; noise: number; teamIds: TeamId[] }
  | { type: 'inject-fired'; injectId: string; teamIds: TeamId[] };

/** What happened: written once to the log, applied by `evolve`, never changed. */
export type Event = LobbyEvent | StageEvent | TalkEvent | ResolvedEvent | WorldEvent;

/** One line of the log: everything that one accepted command caused. */
export type LogEntry = {
  seq: number;
  commandId: string;
  by: Actor;
  /** wall clock, epoch milliseconds; for people to read, never for the rules */
  at: number;
  /** the play clock; the rules' only time */
  p: PlayMs;
  events: Event[];
};
