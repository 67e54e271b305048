import type { PlayMs, SeatId, TeamId } from './ids';
import type { Group } from './model/state';
import type { Scenario } from './scenario';
import type { Role } from './scenario/structure';
import type { World } from './world/world';

/** Rules version: a round keeps the one it was played under. */
export const rulesVersion = 1;

export type Seat = {
  id: SeatId;
  nickname: string;
  language: string;
  roles: Role[];
  rolesByHand: boolean;
  present: boolean;
  simulated: boolean;
  extraTime: number;
  practiceVote: number | null;
  joinedP: PlayMs;
};

export type ChatLine = { n: number; seatId: SeatId; nickname: string; p: PlayMs; text: string };

/** The votes on the team's open decision; `epoch` counts what may end it, so that a stale timer changes nothing. */
export type Ballot = {
  decisionId: string;
  openedP: PlayMs;
  /** null: untimed */
  deadlineP: PlayMs | null;
  votes: Record<SeatId, { responseId: string; p: PlayMs; confidence?: number; changes: number }>;
  /** when the last present seat had voted; the decision resolves five seconds later */
  completeP: PlayMs | null;
  epoch: number;
};

export type Team = {
  id: TeamId;
  /** 0 is team A */
  index: number;
  seats: Seat[];
  priorities: Record<Group, number>;
  ballot: Ballot | null;
  chat: ChatLine[];
  world: World;
};

export type Settings = {
  kind: 'workshop' | 'practice';
  tempo: number;
  untimed: boolean;
  sorting: 'automatic' | 'own-choice';
  ranking: boolean;
  lobbyLocked: boolean;
};

export type Stage = 'lobby' | 'running' | 'paused' | 'ended';

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
  endedP: PlayMs | null;
  teams: Team[];
  /** injects taken out or moved by the instructor, for every team */
  skipped: string[];
  delayed: Record<string, number>;
};
