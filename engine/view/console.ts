import type { PreparedPost } from '../event';
import type { PlayMs, SeatId, TeamId } from '../ids';
import type { Priorities } from '../priorities';
import type { Persona } from '../scenario/structure';
import type { Role, Sorting, Stage } from '../vocabulary';
import type { MomentView } from './moments';
import type {
  BallotView,
  ChatView,
  ClockView,
  FeedItem,
  ForkView,
  ReputationView,
  RevealFigures,
  RewindView,
  ScenarioCard,
  SeatView,
  TeamLabel,
} from './types';
import type { TrayItem } from './work';

export type TeamStatus = TeamLabel & {
  seats: SeatView[];
  acting: SeatId | null;
  reputation: ReputationView;
  ballot: BallotView | null;
  resolved: RevealFigures[];
  waiting: number;
  answered: number;
  intelHeld: number;
  intelShared: number;
  /** private facts that nobody has shared yet, and the seats that have them */
  intelKept: { id: string; title: string; role: Role; seatIds: SeatId[] }[];
  silent: SeatId[];
  /** what it should have behind it by some minute: with the minute at which it was passed, null while it isn't */
  milestones: { id: string; label: string; by: number; minute: number | null }[];
  /** what the company last said in public, oldest first, by its line in the feed */
  said: { n: number; text: string }[];
  /** the last lines of the team's chat, oldest first */
  chatTail: ChatView[];
};

export type RunSheetItem = {
  id: string;
  kind: 'inject' | 'decision' | 'scheduled';
  label: string;
  minute: number | null;
  channelName: string;
  text: string;
  state: 'past' | 'next' | 'later' | 'skipped' | 'conditional' | 'deck';
  /** teams it has reached, and the play ms of the first */
  teams: number;
  firstP: PlayMs | null;
  facilitator: string | null;
  expected: string | null;
  /** who says it; null: nobody's words */
  personaId: string | null;
  /** the minute for which the instructor has planned it besides the script */
  planned: number | null;
};

/** A post that the instructor has ready; `minute` null: until somebody sends it. */
export type PreparedView = Omit<PreparedPost, 'picture' | 'teamIds'> & {
  picture: string | null;
  /** null: all */
  teamIds: TeamId[] | null;
};

/** What a persona has said and what teams have written to it or about it; the last of each, oldest first. */
export type Conversation = {
  personaId: string;
  said: {
    key: string;
    p: PlayMs;
    minute: number;
    channelName: string;
    text: string;
    picture: FeedItem['picture'];
    /** places of the teams that have it (0 is A) */
    teams: number[];
    /** it answers a line of its one team */
    answers: number | null;
  }[];
  wrote: {
    teamId: TeamId;
    /** place of the team, 0 is A */
    index: number;
    /** its line in the team's feed */
    n: number;
    p: PlayMs;
    minute: number;
    text: string;
    how: 'to' | 'about';
    /** the persona has answered */
    answered: boolean;
  }[];
};

export type InstructorView = {
  kind: 'instructor';
  roundId: string;
  stage: Stage;
  blank: boolean;
  rewinds: RewindView;
  forked: ForkView;
  scenario: ScenarioCard;
  clock: ClockView;
  settings: {
    /** play stands before each decision until it is opened */
    hold: boolean;
    tempo: number;
    /** how loud crowd and desk are, 1 = as written, and how far that may be turned */
    noise: { now: number; least: number; most: number };
    untimed: boolean;
    sorting: Sorting;
    ranking: boolean;
    /** the room sees a podium after the end */
    podium: boolean;
    /** what the instructor has fixed for every team; null: each says it */
    priorities: Priorities | null;
    locked: boolean;
    worksCouncil: boolean;
  };
  teams: TeamStatus[];
  /** [T9] who was taken out and can be let back in, the last one first */
  removed: { id: SeatId; nickname: string; teamId: TeamId }[];
  /** the teams' own words on their way to the feed */
  tray: TrayItem[];
  runSheet: RunSheetItem[];
  /** the decision most teams are at, with the notes for it */
  current: {
    decisionId: string;
    question: string;
    facilitator: string;
    expected: string;
    teams: number;
  } | null;
  /** `channelId`: where it usually speaks */
  personas: { id: string; name: string; handle: string | null; kind: Persona['kind']; channelId: string }[];
  /** the minutes between which the story lies */
  calendar: { from: number; to: number };
  channels: { id: string; name: string }[];
  /** pictures of the scenario that a post may show */
  pictures: { file: string; src: string; alt: string }[];
  languagesInUse: string[];
  /** by minute; those without one last */
  prepared: PreparedView[];
  /** of the personas that have said something, or that teams have written to or about */
  conversations: Conversation[];
  /** where one may rewind to, or go on from; newest first */
  moments: MomentView[];
};
