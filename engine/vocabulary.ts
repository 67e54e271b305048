/**
 * Every closed list and limit of the game, as plain values: the schemas and types of the engine are made from these, and
 * screens may import them. Nothing is imported here, so that a page that needs a list loads no rules with it.
 */

/** The stakeholder groups, in the order in which the model's state and every screen hold them (docs/model.md#groups). */
export const groups = ['customers', 'public', 'employees', 'media', 'investors', 'regulators'] as const;
export type Group = (typeof groups)[number];

/** Clusters of crises by attributed responsibility (Coombs: docs/model.md#responsibility); the state holds the place in this list. */
export const crises = ['victim', 'accidental', 'preventable'] as const;
export type Crisis = (typeof crises)[number];

/** The catalogue of strategies, in the order and the words of docs/words.md#strategies. One file each in model/responses/. */
export const strategies = [
  'holding-statement',
  'instructing-information',
  'adjusting-information',
  'full-apology',
  'partial-apology',
  'corrective-action',
  'compensation',
  'explanation',
  'excuse',
  'justification',
  'denial',
  'rebuttal',
  'attack-accuser',
  'scapegoat',
  'bolstering',
  'humour',
  'steal-thunder',
  'take-private',
  'delete-posts',
  'report-to-platform',
  'restrain-fans',
  'legal-threat',
  'ceo-video',
  'internal-memo',
  'reverse-decision',
  'silence',
  'pause-marketing',
] as const;
export type Strategy = (typeof strategies)[number];

/** What an apology may say, strongest first (Lewicki et al. 2016; docs/model.md#apology). */
export const apologyParts = [
  'responsibility',
  'repair',
  'regret',
  'explanation',
  'repentance',
  'forgiveness',
] as const;
export type ApologyPart = (typeof apologyParts)[number];

/** A missed update costs blame, a missed action credibility. */
export const promiseKinds = ['update', 'action'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** [D3] In the order in which they stand in for the lead. */
export const roles = ['lead', 'social', 'care', 'legal', 'operations'] as const;
export type Role = (typeof roles)[number];

/** [J4] The shifts of the desk, and what comes in there: in public, or by call, mail and message. */
export const shifts = ['day', 'late', 'night'] as const;
export type Shift = (typeof shifts)[number];
export const lines = ['open', 'direct'] as const;
export type Line = (typeof lines)[number];
/** [J4] Helpers by shift and line. */
export type Roster = Record<Shift, Record<Line, number>>;

/** [J12] The steps of an answer that is signed before it goes out. */
export const chainSteps = ['draft', 'legal', 'lead'] as const;
export type ChainStep = (typeof chainSteps)[number];

export const channelKinds = [
  'short-text',
  'photo',
  'video',
  'professional',
  'news',
  'call',
  'mail',
  'internal',
  'messenger',
  'forum',
  'review',
  'network',
  'story',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const postKinds = [
  'post',
  'photo',
  'video',
  'professional',
  'news',
  'call',
  'mail',
  'letter',
  'internal',
  'messenger',
  'review',
  'live',
  'story',
  'voice-note',
  'group-chat',
  'forum',
  'network',
  'breaking',
  'poll',
  'document',
] as const;
export type PostKind = (typeof postKinds)[number];

/** How an article is set, from the front page (1) to a short item (3). */
export const headlineLevels = [1, 2, 3] as const;
export type HeadlineLevel = (typeof headlineLevels)[number];

/** Who speaks in a call that is answered. */
export const callers = ['caller', 'us'] as const;
export type Caller = (typeof callers)[number];

export const personaKinds = [
  'person',
  'journalist',
  'outlet',
  'rival',
  'official',
  'employee',
  'company',
  'fan',
  'impostor',
] as const;
export type PersonaKind = (typeof personaKinds)[number];

export const stances = [
  'angry',
  'worried',
  'mocking',
  'doubting',
  'neutral',
  'defending',
  'praising',
] as const;
export type Stance = (typeof stances)[number];

/** How old people of a kind in the crowd are. */
export const speakerAges = ['teen', 'young', 'grown', 'old'] as const;

/** In which tone a kind of people in the crowd speaks. */
export const tempers = ['hot', 'dry', 'warm', 'flat', 'official'] as const;
export type Temper = (typeof tempers)[number];

export const factLabels = ['confirmed', 'likely', 'rumour'] as const;
export type FactLabel = (typeof factLabels)[number];

/** [F2] What a seat can do about a fact. */
export const factChecks = ['verify', 'trace'] as const;
export type FactCheck = (typeof factChecks)[number];

export const enquiryKinds = ['right', 'wrong', 'troll', 'journalist', 'fake'] as const;
export type EnquiryKind = (typeof enquiryKinds)[number];

export const deskAnswers = ['own', 'explain', 'private', 'report', 'leave'] as const;
export type DeskAnswer = (typeof deskAnswers)[number];

/** Where a response's words go: the feed, the staff, one person, or nobody. */
export const responseAudiences = ['public', 'internal', 'private', 'none'] as const;

/** What a statement can be marked for; the last two count against it. */
export const markKinds = [
  'acknowledges',
  'responsibility',
  'empathy',
  'remedy',
  'next-update',
  'blame-shifting',
  'jargon',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** What the crowd answers in a team's own words: the marks, and what follows from them or from their absence. */
export const wordMarks = [...markKinds, 'empty-apology', 'promise', 'asserts', 'no-words'] as const;
export type WordMark = (typeof wordMarks)[number];

/** [J9] Seconds of play until a frozen account is silent, and for which freezing it keeps a seat from the desk. */
export const freezeSeconds = 20;

/** [Q10] Seconds of play that the company's own words keep a seat from the desk. */
export const writingSeconds = { reply: 12, post: 20 } as const;

/** The forms in which a public response may go out. */
export const postForms = ['text', 'card', 'video', 'page', 'replies'] as const;
export type PostForm = (typeof postForms)[number];

/** [Q12] Seconds of play that a form is work, and each channel beyond the first. */
export const workSeconds = { text: 0, card: 10, video: 25, page: 20, replies: 15 } as const satisfies Record<
  PostForm,
  number
>;
export const furtherChannelSeconds = 5;

/** How a picture card speaks. */
export const cardTones = ['plain', 'warm', 'wry'] as const;
export type CardTone = (typeof cardTones)[number];

/** What a decision may ask to be written: a short statement, or a reason in one line. */
export const askKinds = ['statement', 'reason'] as const;
export type AskKind = (typeof askKinds)[number];

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** [F5] The truth that a trainer may ask for: the first variant of a scenario, whatever it is called. */
export const asItHappened = 'as-it-happened';

export const roundKinds = ['workshop', 'practice'] as const;
export type RoundKind = (typeof roundKinds)[number];

export const stages = ['lobby', 'running', 'paused', 'ended'] as const;
export type Stage = (typeof stages)[number];

/** [T8] Who puts people into teams and roles. */
export const sortings = ['automatic', 'own-choice'] as const;
export type Sorting = (typeof sortings)[number];

/** How a decision came to its end. */
export const endings = ['locked', 'everyone-voted', 'deadline', 'closed-by-instructor'] as const;
export type Ending = (typeof endings)[number];

/** Wall time per play time: 1 is standard, 1.5 relaxed, 0.8 brisk. */
export const tempos = [0.8, 1, 1.25, 1.5, 2] as const;
export type Tempo = (typeof tempos)[number];

/** Private extra time: a factor on this seat's reading time; the team's decision waits up to the largest one. */
export const extraTimes = [1, 1.25, 1.5, 2] as const;
export type ExtraTime = (typeof extraTimes)[number];

/** How sure a voter is, from "guessing" to "certain". */
export const confidences = [1, 2, 3, 4, 5] as const;
/** The answers of the lobby's practice vote, by place. */
export const practiceOptions = [0, 1, 2, 3] as const;

/** The least number of people whose team's figures say nothing about one of them. Simulated players do not count. */
export const fewestPeople = 3;

/** The most of everything that people make or type; texts in characters. */
export const limits = {
  teams: 60,
  /** more at one table make no sense */
  seatsInTeam: 8,
  /** simulated teams that play a story in practice so that the best of them is shown */
  simulatedTried: 24,
  /** [T9] people whom the instructor took out and can let back in: the last ones */
  removedSeats: 20,
  /** in signs as a person counts them */
  nickname: 40,
  /** signs in the name of a scenario's picture */
  pictureFile: 80,
  /** simulated people added at a time: five for each of the most teams */
  simulated: 320,
  /** a workshop's title, in signs as a person counts them */
  title: 80,
  /** one line of a team's talk */
  chat: 500,
  /** a quiet word from the instructor */
  nudge: 280,
  /** [J4] helpers at the desk, all shifts and lines together */
  helpers: 4,
  /** [J6] times that the lead may wake people in a round */
  wakings: 2,
  /** channels on which one answer goes out */
  places: 3,
  /** an answer or a post of the company's own */
  ownPost: 280,
  /** why play is rewound */
  reason: 120,
  /** a post by the instructor's hand, in each language */
  post: 1000,
  /** posts that the instructor has ready in one round */
  prepared: 60,
  /** a team's own words on a decision: far more than any author's limit of words */
  draft: 1200,
  /** scenario minutes by which the instructor puts something off */
  delayMinutes: 1440,
  /** how loud crowd and desk may be made, 1 = as written */
  noise: { least: 0.2, most: 3 },
  /** seconds that the instructor adds to a decision, or takes from it */
  extendSeconds: { least: -60, most: 300 },
} as const;
