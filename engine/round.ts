import type { Placement, PreparedPost } from './event';
import type { DecisionId, PlayMs, SeatId, TeamId } from './ids';
import type { Priorities } from './priorities';
import type { Scenario } from './scenario';
import type { Ending, Group, Role, RoundKind, Sorting, Stage } from './vocabulary';
import type { World } from './world/world';

/** Rules version: a round keeps the one it was played under. */
export const rulesVersion = 2;

export type Seat = {
  id: SeatId;
  nickname: string;
  language: string;
  roles: Role[];
  rolesByHand: boolean;
  present: boolean;
  /** since when the hand is up; null while it is down */
  handP: PlayMs | null;
  simulated: boolean;
  extraTime: number;
  practiceVote: number | null;
  joinedP: PlayMs;
};

/** [T9] Whom the instructor took out and may let back in, with the team they sat in. */
export type RemovedSeat = { seat: Seat; teamId: TeamId };

/** `seatId` is null for a word from the instructor, who has no nickname. */
export type ChatLine = { n: number; seatId: SeatId | null; nickname: string; p: PlayMs; text: string };

/** The votes on the team's open decision; `epoch` counts what may end it, so that a stale timer changes nothing. */
export type Ballot = {
  decisionId: string;
  openedP: PlayMs;
  /** the moment of the story at which it closes; null: untimed */
  deadlineP: PlayMs | null;
  /** play runs so that the time to decide is over when it comes from `fromP` to `closesP` */
  fromP: PlayMs;
  closesP: PlayMs;
  /** ms at standard tempo that play waits at the deadline besides anybody's private extra time */
  addedMs: number;
  votes: Record<SeatId, { responseId: string; p: PlayMs; confidence?: number; changes: number }>;
  /** where and how the team wants its answer to go out; absent: as usual */
  placement?: Placement;
  /** [J12] the answer that waits to be signed and sent; absent: the team has not agreed on one */
  chain?: Chain;
  /** when the last present seat had voted; the decision resolves five seconds later */
  completeP: PlayMs | null;
  epoch: number;
};

/** [J12] What the team has agreed on, on its way out; `readyP`: play ms from which the lead may send it. */
export type Chain = {
  responseId: string;
  ending: Ending;
  draftP: PlayMs;
  signedP: PlayMs | null;
  readyP: PlayMs;
  redlined: boolean;
  struck: number[];
};

/** What a seat has written for a decision; `n` counts the savings of the team, so that the last one is known. */
export type Draft = { text: string; p: PlayMs; n: number };

export type Team = {
  id: TeamId;
  /** 0 is team A */
  index: number;
  seats: Seat[];
  priorities: Record<Group, number>;
  ballot: Ballot | null;
  chat: ChatLine[];
  /** decision -> seat -> its draft */
  drafts: Record<DecisionId, Record<SeatId, Draft>>;
  world: World;
};

export type Settings = {
  kind: RoundKind;
  tempo: number;
  untimed: boolean;
  sorting: Sorting;
  ranking: boolean;
  /** [E6] the room sees a podium after the end; absent: on */
  podium?: boolean;
  /** [W13] how loud crowd and desk are, 1 = as written; absent: 1 */
  noise?: number;
  lobbyLocked: boolean;
  /** decided at a table with printed sheets, and typed in afterwards */
  onPaper?: boolean;
  /** [F5] a variant of the truth, or how it really happened; absent: the seed draws one */
  variant?: string;
  /** [X3] what a person does is shown to that person alone; absent: off */
  worksCouncil?: boolean;
  /** [S9] what the instructor has fixed for every team; absent: each team says it */
  priorities?: Priorities;
  /** [C12] play stands before each decision until the instructor opens it; absent: off */
  hold?: boolean;
  /** [P4] a practice round keeps the tempo and the timer that it began with; absent: its player chooses */
  paceFixed?: boolean;
};

/** A post or an inject by the instructor. */
export type InstructorMark = { p: PlayMs } & (
  | { mark: 'fired'; injectId: string }
  | { mark: 'posted'; personaId: string }
);

/** The rewinds of a round so far: how many, the play time (ms) that they undid in all, and the last one. */
export type Rewinds = {
  times: number;
  undoneMs: PlayMs;
  last: { fromP: PlayMs; toP: PlayMs; reason: string } | null;
  /** the room has not gone on since the last one */
  shown: boolean;
};

/** A whole round as a plain value. The round is its log: `createRound` and `evolve` make this from it. */
export type Round = {
  id: string;
  scenario: Scenario;
  seed: number;
  rules: number;
  settings: Settings;
  stage: Stage;
  /** the room is blanked as well as paused (emergency calm) */
  blank: boolean;
  /** the play clock at the last entry or advance */
  p: PlayMs;
  /** ms at standard tempo that play has stood here for a team that has more time; 0 once play goes on. Of the live round only: no log tells it */
  waitedMs: number;
  /** [C11] the instructor sent play ahead up to here */
  skipToP: PlayMs;
  /** [C12] what opens up to here is not held */
  openUpToP: PlayMs;
  endedP: PlayMs | null;
  /** where this round goes on from another one; null for a round of its own */
  forkedP: PlayMs | null;
  rewinds: Rewinds;
  /** what the instructor did that one may want to undo, in order */
  marks: InstructorMark[];
  teams: Team[];
  /** [T9] absent: nobody */
  removed?: RemovedSeat[];
  /** injects taken out or moved by the instructor, for every team */
  skipped: string[];
  delayed: Record<string, number>;
  /** [W14] posts that the instructor has ready; absent: none */
  prepared?: PreparedPost[];
  /** [W14] inject -> the scenario minute at which the instructor has it happen; absent: none */
  planned?: Record<string, number>;
};

/** [E6] Whether the room sees a podium after the end. */
export function isPodiumShown({ settings }: Pick<Round, 'settings'>): boolean {
  return settings.podium ?? true;
}

/** [U3] Play time that people have lived through up to `p`, undone or not: unlike `p` it never goes back. */
export function livedMs({ rewinds, p: now }: Round, p: PlayMs = now): PlayMs {
  return p + rewinds.undoneMs;
}

/** The play time (ms) of this round at which a moment of lived time lies. */
export function playMsAt({ rewinds }: Round, lived: PlayMs): PlayMs {
  return lived - rewinds.undoneMs;
}
