import type { PlayMs, SeatId } from '../ids';
import type { Priorities } from '../priorities';
import type { Persona } from '../scenario/structure';
import type { Role, Sorting, Stage } from '../vocabulary';
import type { MomentView } from './moments';
import type {
  BallotView,
  ChatView,
  ClockView,
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
    /** what the instructor has fixed for every team; null: each says it */
    priorities: Priorities | null;
    locked: boolean;
    worksCouncil: boolean;
  };
  teams: TeamStatus[];
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
  personas: { id: string; name: string; handle: string | null; kind: Persona['kind'] }[];
  channels: { id: string; name: string }[];
  /** pictures of the scenario that a post may show */
  pictures: { file: string; src: string; alt: string }[];
  languagesInUse: string[];
  /** where one may rewind to, or go on from; newest first */
  moments: MomentView[];
};
