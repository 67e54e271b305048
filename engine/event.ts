import type { Actor } from './command';
import type { DecisionId, PlayMs, ResponseId, SeatId, TeamId } from './ids';
import type { DeskAnswer, Ending, FactCheck, Group, Role, Sorting } from './vocabulary';

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
  | { type: 'seat-removed'; seatId: SeatId }
  | { type: 'roles-set'; seatId: SeatId; roles: Role[]; byHand: boolean }
  | { type: 'presence-set'; seatId: SeatId; present: boolean }
  | { type: 'hand-set'; seatId: SeatId; raised: boolean }
  | { type: 'language-set'; seatId: SeatId; language: string }
  | { type: 'extra-time-set'; seatId: SeatId; factor: number }
  | { type: 'practice-vote-cast'; seatId: SeatId; option: number }
  | { type: 'priorities-set'; teamId: TeamId; priorities: Record<Group, number> };

/** The round as a whole: its stage, its settings, the instructor's changes to the script. */
export type StageEvent =
  | { type: 'lobby-locked'; locked: boolean }
  | { type: 'tempo-set'; tempo: number }
  | { type: 'untimed-set'; untimed: boolean }
  | { type: 'sorting-set'; sorting: Sorting }
  | { type: 'ranking-set'; shown: boolean }
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
  | { type: 'inject-skipped'; injectId: string }
  | { type: 'inject-delayed'; injectId: string; minutes: number };

/** What a team says to itself before it decides. */
export type TalkEvent =
  | { type: 'vote-cast'; seatId: SeatId; decisionId: DecisionId; responseId: ResponseId; confidence?: number }
  | { type: 'words-written'; seatId: SeatId; decisionId: DecisionId; text: string }
  | { type: 'deadline-extended'; teamId: TeamId; decisionId: DecisionId; ms: number }
  | { type: 'said'; seatId: SeatId; text: string }
  /** a quiet word from the instructor */
  | { type: 'nudged'; teamIds: TeamId[]; text: string };

/** A decision's end. */
export type ResolvedEvent = {
  type: 'decision-resolved';
  teamId: TeamId;
  decisionId: DecisionId;
  responseId: ResponseId | null;
  ending: Ending;
};

/** What a team or the instructor changes in a team's world, outside decisions. */
export type WorldEvent =
  | { type: 'enquiry-taken'; seatId: SeatId; enquiryId: string }
  | { type: 'enquiry-answered'; seatId: SeatId; enquiryIds: string[]; answer: DeskAnswer; template: boolean }
  | { type: 'faq-pinned'; seatId: SeatId }
  | { type: 'check-begun'; seatId: SeatId; factId: string; check: FactCheck }
  | { type: 'channel-watched'; seatId: SeatId; channelId: string }
  | { type: 'intel-shared'; seatId: SeatId; intelId: string }
  | { type: 'post-held'; seatId: SeatId; postId: string; held: boolean }
  | { type: 'story-saved'; seatId: SeatId; injectId: string }
  | { type: 'call-answered'; seatId: SeatId; injectId: string; accepted: boolean }
  | {
      type: 'posted-as';
      personaId: string;
      channelId: string;
      text: Record<string, string>;
      teamIds: TeamId[];
    }
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
