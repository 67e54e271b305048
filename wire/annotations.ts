import type { Mark } from '@/engine/statement/marks';
import type { MarkKind } from '@/engine/vocabulary';

/** Words that somebody wrote: the language in which they read and write here; null or absent where it isn't known. */
type InLanguage = { language?: string | null | undefined };

/**
 * What is written about a round beside its log. Rows are plain records for the wire; within a part a row is known by its
 * `id`, and a row that is `removed` is to be forgotten.
 */
export type Annotations = {
  objectives: ObjectiveRow[];
  reached: ReachedRow[];
  made: MadeRow[];
  statements: StatementRow[];
  notes: NoteRow[];
  grades: GradeRow[];
  overrules: OverruleRow[];
  /** what the instructors have decided to show */
  shown: ShownRow[];
  /** the hot-wash board */
  cards: CardRow[];
  /** the improvement plan of the workshop */
  plan: PlanRow[];
  /** the reader's own answers to the survey */
  answers: AnswerRow[];
  /** all answers to the survey together */
  survey: SurveyRow[];
};

/** An objective of the rubric, in every language; `at`: the decisions where it shows, null: all of them. */
export type ObjectiveRow = {
  id: string;
  at: string[] | null;
  /** automatic marks from which a level is proposed; none: nothing is */
  marks: MarkKind[];
  words: Record<string, { title: string; levels: string[] }>;
  removed: boolean;
};

/** A decision that some team has made, in every language. */
export type ReachedRow = {
  id: string;
  asks: 'statement' | 'reason' | null;
  words: Record<string, { question: string; ask: string | null; responses: Record<string, string> }>;
  removed: boolean;
};

/** What one team made of it; no response: silence. */
export type MadeRow = {
  id: string;
  teamId: string;
  decisionId: string;
  responseId: string | null;
  minute: number;
  removed: boolean;
};

/** What a team wrote for a decision, with its automatic marks; `minute` is when it was decided. */
export type StatementRow = {
  id: string;
  teamId: string;
  decisionId: string;
  kind: 'statement' | 'reason';
  text: string;
  words: number;
  /** the words that the author of the scenario allows */
  limit: number;
  /** the language its marks were looked for in */
  language: string;
  minute: number;
  marks: Mark[];
  removed: boolean;
};

/** A private note or tag; `p` is the play clock in ms, `minute` the scenario's. */
export type NoteRow = InLanguage & {
  id: string;
  authorId: string;
  authorName: string;
  p: number;
  minute: number;
  teamId: string | null;
  decisionId: string | null;
  tag: NoteTag | null;
  text: string;
  removed: boolean;
};

/** The most of what people write beside a round, in characters. */
export const annotationLimits = {
  note: 1000,
  comment: 2000,
  /** what can be read from the back of the room */
  card: 280,
  action: 500,
  owner: 120,
  surveyWords: 1000,
} as const;

/** What a tag can be, in the order of its key: 1, 2, 3, 4. */
export const noteTags = ['strong', 'missed', 'ask', 'quote'] as const;
export type NoteTag = (typeof noteTags)[number];

/** One grader's level for one objective; without a decision: for the round as a whole; without an objective: a comment in their language. */
export type GradeRow = InLanguage & {
  id: string;
  authorId: string;
  authorName: string;
  /** by an observer, beside the instructors' own */
  observer: boolean;
  teamId: string;
  decisionId: string | null;
  objectiveId: string | null;
  level: number | null;
  comment: string;
  removed: boolean;
};

/** A host's word against an automatic mark of a team's statement. */
export type OverruleRow = {
  id: string;
  teamId: string;
  decisionId: string;
  mark: string;
  holds: boolean;
  authorName: string;
  removed: boolean;
};

/** The grades have been shown to the teams; `removed`: taken back. */
export type ShownRow = { id: 'grades'; removed: boolean };

/** What a card is for, in the order of the board's columns. */
export const cardKinds = ['keep', 'change', 'question'] as const;
export type CardKind = (typeof cardKinds)[number];

/** A card of the board. `authorId` and `voters` are told only as far as they are the reader's own, its language as far as it points at nobody. */
export type CardRow = InLanguage & {
  id: string;
  kind: CardKind;
  /** null: of the instructors */
  teamId: string | null;
  text: string;
  /** epoch ms */
  at: number;
  dots: number;
  /** only instructors are told of cards that are hidden */
  hidden: boolean;
  authorId: string | null;
  voters: string[];
  removed: boolean;
};

/** One line of the improvement plan. */
export type PlanRow = InLanguage & {
  id: string;
  action: string;
  owner: string;
  /** `2026-11-23`, or empty */
  due: string;
  /** epoch ms */
  doneAt: number | null;
  removed: boolean;
};

/** From "not at all" to "very much". */
export const surveyMarks = [1, 2, 3, 4, 5] as const;

/** The questions that are answered with a mark. */
export const scaleQuestions = ['useful', 'real', 'heard', 'ready'] as const;
export type ScaleQuestion = (typeof scaleQuestions)[number];

export type AnswerRow = {
  /** the seat's id */
  id: string;
  answers: Record<ScaleQuestion, number | null> & { words: string } & InLanguage;
  removed: boolean;
};

/**
 * `shares`: how often 1, 2, 3, 4, 5 was given; null while there are so few answers that they would show whose they are.
 * They grow in steps of three sheets and more, so that nobody's can be found by comparing two totals.
 */
export type SurveyRow = {
  id: 'summary';
  /** how many have answered */
  count: number;
  /** how many sheets are in `shares` and `words` */
  counted: number;
  /** how many could answer */
  people: number;
  shares: Record<ScaleQuestion, number[]> | null;
  words: string[];
  /** of each of the words, where enough people wrote in it */
  languages?: (string | null)[];
  removed: boolean;
};

/** Some of the parts. */
export type SomeAnnotations = { [Part in keyof Annotations]?: Annotations[Part] | undefined };

/** `whole`: the parts in it replace what a client has of them; else their rows are put in by id. */
export type AnnotationsMessage = {
  roundId: string;
  whole: boolean;
  /** the id under which the reader's own rows stand */
  self: string;
  annotations: SomeAnnotations;
};
