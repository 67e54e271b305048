/**
 * What is written about a round beside its log. Rows are plain records for the wire; within a part a row is known by its
 * `id`, and a row that is `removed` is to be forgotten.
 */
export type Papers = {
  notes: NoteRow[];
  grades: GradeRow[];
  overrules: OverruleRow[];
  /** what the leaders have decided to show */
  shown: ShownRow[];
};

/** A private note or tag; `p` is the play clock in ms, `minute` the scenario's. */
export type NoteRow = {
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

/** What a tag can be, in the order of its key: 1, 2, 3, 4. */
export const noteTags = ['strong', 'missed', 'ask', 'quote'] as const;
export type NoteTag = (typeof noteTags)[number];

/** One grader's level for one objective; without a decision: for the round as a whole; without an objective: a comment. */
export type GradeRow = {
  id: string;
  authorId: string;
  authorName: string;
  teamId: string;
  decisionId: string | null;
  objectiveId: string | null;
  level: number | null;
  comment: string;
  removed: boolean;
};

/** A leader's word against an automatic mark of a team's statement. */
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

/** Some of the parts. */
export type SomePapers = { [Part in keyof Papers]?: Papers[Part] | undefined };

/** `whole`: the parts in it replace what a client has of them; else their rows are put in by id. */
export type PapersMessage = {
  roundId: string;
  whole: boolean;
  /** the id under which the reader's own rows stand */
  self: string;
  papers: SomePapers;
};
