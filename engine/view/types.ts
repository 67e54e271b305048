import type { Placement } from '../event';
import type { PlayMs, SeatId, TeamId } from '../ids';
import type { Priorities } from '../priorities';
import type { RoleNames } from '../scenario/played-roles';
import type {
  AskKind,
  Caller,
  CardTone,
  DeskAnswer,
  Ending,
  Group,
  HeadlineLevel,
  PersonaKind,
  PostForm,
  PostKind,
  Role,
  Sorting,
  Stage,
  Stance,
} from '../vocabulary';
import type { Bill } from './bill';
import type { ChainView } from './chain';
import type { GoalView, OwnScore } from './goals';
import type { Leaning } from './leaning';
import type { PowersView } from './powers';
import type { Turned, Turning } from './turned';
import type {
  DeskView,
  FactView,
  IntelView,
  ListeningView,
  SaidView,
  ScheduledView,
  WaitingWords,
} from './work';

/**
 * For whom a view is made: one for everybody who sees the same, so a team with roles and no person. A view is an
 * allow-list: only what stands in these types ever leaves the server.
 */
export type Viewer =
  | { as: 'player'; teamId: TeamId; roles: Role[]; language: string }
  | { as: 'instructor'; language: string }
  | { as: 'observer'; language: string }
  | { as: 'projector'; language: string };

export type Going = 'on' | 'waits' | 'held' | 'ahead';

export type ClockView = {
  /** play ms at the moment of this view */
  p: PlayMs;
  /** play ms per real ms: 0 while nothing moves */
  rate: number;
  /** runs, waits for a team that has more time, is held before a decision, or skips ahead */
  going: Going;
  /** real ms that play has waited for a team at this moment */
  waitedMs: number;
  untimed: boolean;
  /** minutes since 00:00 of day one */
  minute: number;
  /** scenario minutes per play second now */
  pace: number;
  phase: { id: string; name: string; index: number; of: number };
  firstDay: string;
  /** play ms at which the last phase ends */
  endP: PlayMs;
};

/** How many rewinds there were, and the last one until the round goes on. */
export type RewindView = { times: number; shown: { minute: number; reason: string } | null };

/** Where a round goes on from another one, as a minute of the scenario; null for a round of its own. */
export type ForkView = { minute: number } | null;

export type SeatView = {
  id: SeatId;
  nickname: string;
  roles: Role[];
  present: boolean;
  /** play ms since when the hand is up */
  handP: PlayMs | null;
  simulated: boolean;
  language: string;
  /** what this seat picked in the lobby's practice vote */
  practiceVote: number | null;
};

export type TeamLabel = { id: TeamId; index: number };

export type ResponseView = {
  id: string;
  label: string;
  tradeoff: string;
  message: string | null;
  /** [F6] facts of the team's board that it speaks of or was opened by, and such intel; rounds under earlier rules do not say */
  touches?: string[];
};

export type DraftView = { seatId: SeatId; text: string };

export type BallotView = {
  decisionId: string;
  question: string;
  context: string | null;
  responses: ResponseView[];
  openedP: PlayMs;
  deadlineP: PlayMs | null;
  /** real ms that this team has once play has come to the deadline */
  extraMs: number;
  /** the moment of the story at which it closes: minutes since 00:00 of day one */
  closes: number;
  /** seat -> response, open to team-mates */
  votes: Record<SeatId, { responseId: string; confidence: number | null }>;
  voted: number;
  present: number;
  /** play ms at which the decision resolves by itself because everyone present has voted */
  resolvesP: PlayMs | null;
  /** the seat that may lock now (the lead, or who stands in) */
  lead: SeatId | null;
  /** what is to be written besides, and in how many words; null: nothing */
  ask: { kind: AskKind; words: number; prompt: string } | null;
  /** [J12] where it stands on its way out; null: it needs no signature */
  chain: ChainView | null;
  /** where and how the answer can go out, and how it would now; null: it can't be placed */
  places: PlacesView | null;
  /** whether the vote asks how sure one is */
  confidence: boolean;
  /** what team-mates have written so far */
  drafts: DraftView[];
  /** whose draft are the team's words as things are */
  wordsOf: SeatId | null;
  /** facts that bear on it and how sure the team can be of each */
  facts: string[];
  /** intel that bears on it and that the whole team has; rounds under earlier rules do not say */
  intel?: string[];
};

/** [Q14] A picture for a card, by the name of its file. */
export type CardPicture = { file: string; src: string; alt: string };

export type PlacesView = {
  channels: { id: string; name: string }[];
  forms: PostForm[];
  now: Placement;
  /** what a picture card can show; the first is on it unless the team chooses */
  pictures: CardPicture[];
  /** responses that are said in public: only those are placed */
  responseIds: string[];
};

/** What a decision came to, as everybody may read it who sees the team. */
export type RevealFigures = {
  decisionId: string;
  question: string;
  responseId: string | null;
  /** null when it ended in silence */
  label: string | null;
  consequence: string;
  ending: Ending;
  resolvedP: PlayMs;
  minute: number;
  /** seconds of play it took */
  seconds: number;
  /** how it turned all groups together, weighted as the team declared; null where nothing was worked out */
  heading: Turning | null;
  /** [D14] what is still to come of it; null: nothing that is certain */
  bill: Bill | null;
  split: { responseId: string; label: string; votes: number }[];
};

/** The same with what its own team is shown: the moment itself. */
export type RevealView = RevealFigures & {
  /** what went out, as it stands in the team's feed; null when nothing was said in the open */
  published: FeedItem | null;
  /** of the turning point */
  picture: FeedItem['picture'];
  /** what people say right after: one for it and one against, or none */
  reactions: ReactionView[];
  /** how it turned each group; null where nothing was worked out */
  turned: Record<Group, Turning> | null;
  /** other teams that have this decision behind them; null until all have, and where there is no other */
  others: { teams: number; otherwise: number } | null;
  /** [E7] whether every team has it behind it, so that the wall tells it; rounds under earlier rules do not say */
  allDecided?: boolean;
};

export type ReactionView = {
  id: string;
  author: FeedItem['author'];
  channelName: string;
  stance: Stance;
  text: string;
  /** people that a post there reaches */
  reach: number;
};

/** Why a number moved; `text` is what stood in the feed, or the option's words. */
export type WhyView = {
  /** `unseen`: something was said where nobody in the team looks */
  kind: 'decision' | 'post' | 'private' | 'unseen' | 'own-post' | 'promise';
  text: string | null;
};

/** The last noticeable change of a number. */
export type TurnView = { p: PlayMs; from: number; to: number; why: WhyView };

/** The numbers that live on a player's screen. */
export type StakesView = {
  /** the lowest that reputation, weighted as the team declared, comes to in the next thirty days if nothing more is done */
  heading: number;
  /** share of people who have heard, 0..1, now and a minute of play ago */
  heard: number;
  heardBefore: number;
  /** 0..100, as people see it */
  blame: number;
  /** conversation, 1 = a normal day: one value every ten seconds of play, and now */
  storm: number[];
  mentions: number;
  turns: { heading: TurnView | null; blame: TurnView | null };
};

export type ReputationView = {
  now: Record<Group, number>;
  start: Record<Group, number>;
  /** where the groups are heading: the low of the next thirty days if nobody says anything more and no news comes */
  outlook: Record<Group, number>;
  overallOutlook: number;
  /** weighted by the team's declared priorities */
  overall: number;
  overallStart: number;
  /** overall, one value every ten seconds of play */
  trend: number[];
};

/** `seatId` is null for a word from the instructor. */
export type ChatView = { n: number; seatId: SeatId | null; nickname: string; p: PlayMs; text: string };

/** [G2] [G3] A call that rings or rang; `n` is its line in the feed. */
export type CallView = {
  n: number;
  caller: string;
  /** whether it is for the seats that this view is for */
  yours: boolean;
  state: 'ringing' | 'taken' | 'declined' | 'missed';
  /** play ms until which it rings */
  ringsToP: PlayMs;
  by: SeatId | null;
  /** what has been said and will be, with the play ms at which each turn begins; none for whom it isn't */
  turns: { by: Caller; text: string; p: PlayMs }[];
  /** play ms at which the talk is over */
  endP: PlayMs | null;
};

/** [G1] Who saved which story, by its line in the feed. */
export type SavedView = { n: number; by: SeatId[] };

export type ScenarioCard = {
  slug: string;
  title: string;
  tagline: string;
  /** what one plays, without what happens; empty where the author wrote none */
  preview: string;
  cover: { src: string; alt: string } | null;
  company: string;
  briefing: { company: string; situation: string; rules: string };
  minutes: number;
  /** the roles that are played, and what they are called where not as usual */
  roles: Role[];
  roleNames: RoleNames;
  languages: string[];
};

export type PlayerView = {
  kind: 'player';
  roundId: string;
  practice: boolean;
  /** [P4] whoever practises here doesn't choose the pace */
  paceFixed: boolean;
  /** [S7] once it is over: there will be no debrief */
  nothingDecided: boolean;
  stage: Stage;
  blank: boolean;
  rewinds: RewindView;
  forked: ForkView;
  scenario: ScenarioCard;
  clock: ClockView;
  team: TeamLabel & {
    seats: SeatView[];
    acting: SeatId | null;
    /** what the team has declared; null: nothing yet, the usual weights hold */
    priorities: Priorities | null;
    /** the instructor has fixed them */
    prioritiesFixed: boolean;
  };
  teams: (TeamLabel & { seats: number })[];
  sorting: Sorting;
  locked: boolean;
  /** what this person does is shown to nobody else by the instructor's side */
  worksCouncil: boolean;
  roleCards: { role: Role; card: string; watch: string }[];
  /** [J2] what these seats alone can do */
  powers: PowersView;
  /** [J11] their private goals, and how they did once the round is over */
  goals: GoalView[];
  ownScores: OwnScore[];
  reputation: ReputationView;
  stakes: StakesView;
  ballot: BallotView | null;
  /** decisions already taken, newest first */
  reveals: RevealView[];
  desk: DeskView;
  intel: IntelView[];
  facts: FactView[];
  /** the minutes between which the story lies */
  calendar: { from: number; to: number };
  scheduled: ScheduledView[];
  listening: ListeningView;
  chat: ChatView[];
  calls: CallView[];
  saved: SavedView[];
  /** the company's own words that are not in the feed yet */
  onTheWay: WaitingWords[];
  /** where the company has an account */
  ownChannels: { id: string; name: string }[];
  /** standing among the teams, when the instructor shows the ranking */
  ranking: { teamId: TeamId; index: number; heading: number }[] | null;
};

/** What an author seems to be; an impostor seems to be what it pretends. */
export type FeedAuthorKind = Exclude<PersonaKind, 'fan' | 'impostor'>;

/** What only some kinds of post show; what is absent a post hasn't got. */
export type PostExtras = {
  kicker?: string;
  level?: HeadlineLevel;
  frames?: string[];
  /** length of a video or voice note */
  seconds?: number;
  transcript?: string;
  messages?: { by: string; text: string }[];
  options?: { label: string; share: number }[];
  /** [G2] it rings, or rang: what came of it stands in the view's calls */
  rings?: true;
  stars?: number;
  /** people who watch a live video at its peak */
  viewers?: number;
  /** [G1] play ms at which a story is gone */
  goneP?: PlayMs;
  /** [K6] the reply of ours that it shows as a screenshot, under what was asked */
  screenshot?: { author: string; asked: string; company: string; answer: DeskAnswer; template: boolean };
};

/** [G4] Where a post's counters end, in people; each climbs there with the post's reach. */
export type PostCounts = { likes: number; reposts: number; replies: number };

/** A line of a team's feed in one language. Append-only; `n` counts from 1. */
export type FeedItem = {
  n: number;
  p: PlayMs;
  minute: number;
  kind: PostKind | 'company' | 'notice';
  channel: string;
  channelName: string;
  author: { id: string; name: string; handle: string | null; kind: FeedAuthorKind; verified: boolean };
  headline: string | null;
  text: string;
  picture: { src: string; alt: string } | null;
  hashtags: string[];
  replyTo: number | null;
  /** the line that this one passes on */
  quotes?: number | null;
  /** [L2] what it passes on, where the reader has not seen that itself */
  shows?: FeedItem;
  /** [L2] it was said before anybody watched its channel */
  caughtUp?: true;
  /** which side it takes, as listening tools sort it */
  leans?: Leaning;
  extras?: PostExtras;
  counts?: PostCounts;
  /** where and how an answer of the company's went out */
  placed?: { channelNames: string[]; form: PostForm; tone?: CardTone };
  /** of words that are in one language only; null: the reader's */
  language: string | null;
  /** the company may answer it in public */
  answerable: boolean;
  /** reached(p) = to * (1 - 2^(-(p - sinceP)/halfLifeMs)) */
  reach: { to: number; halfLifeMs: number; sinceP: PlayMs };
};

/** An option on the wall: the teams that chose it (0 is A), and what followed. */
export type StageOption = {
  /** null: silence */
  responseId: string | null;
  label: string | null;
  consequence: string;
  teams: number[];
  /** [D14] what is still to come of it, for one of the teams at least */
  bill: Bill | null;
  /** which way it turned all groups together, and each; told only where it is certain for every team */
  how: Turned | null;
  turned: Record<Group, Turned> | null;
};

export type ProjectorView = {
  kind: 'projector';
  roundId: string;
  stage: Stage;
  blank: boolean;
  rewinds: RewindView;
  forked: ForkView;
  /** `language`: the one that its words are in */
  scenario: { title: string; tagline: string; company: string; language: string };
  clock: ClockView;
  teams: (TeamLabel & {
    names: string[];
    present: number;
    voted: number;
    deciding: boolean;
    /** on the scale that all teams share; while the ranking is shown */
    heading: number | null;
  })[];
  worksCouncil: boolean;
  headline: {
    text: string;
    author: string;
    channelName: string;
    minute: number;
    picture: FeedItem['picture'];
    /** the story's public does not know it: a call, a mail, the staff's channel */
    direct: boolean;
  } | null;
  /** what teams have said in their own words, newest first */
  said: SaidView[];
  /** loud news; `p` is when the last team got it */
  breaking: { text: string; author: string; p: PlayMs } | null;
  /** the middle of the teams: mentions (1 = a normal day) and the share of people who have heard, 0..1 */
  storm: { mentions: number; heard: number };
  ticker: { lines: string[]; tags: string[] };
  /** the decision that most teams are at; `done`: places of the teams that have it behind them */
  open: {
    decisionId: string;
    question: string;
    openedP: PlayMs;
    deadlineP: PlayMs | null;
    /** titles of the options that every team at it has */
    options: string[];
    done: number[];
  } | null;
  /** the last decision that all have behind them */
  reveal: {
    decisionId: string;
    question: string;
    picture: FeedItem['picture'];
    options: StageOption[];
  } | null;
  ranking: boolean;
};
