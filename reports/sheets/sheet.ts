import type { Enquiry } from '@/engine/scenario/structure';
import type { DeskAnswer, Ending, Group, MarkKind, PostForm, Role } from '@/engine/vocabulary';
import type { CardKind, NoteTag, ScaleQuestion, StatementRow } from '@/wire/annotations';
import type { SheetId } from '@/wire/limits';
import type { EndedRound } from '../reading/ended-round';

/** Every column of every sheet; the interface has a heading for each, in each language. */
export type ColumnId =
  | 'team'
  | 'players'
  | 'nickname'
  | 'roles'
  | 'seconds'
  | 'moment'
  | 'text'
  | 'language'
  | 'end'
  | 'after30Days'
  | 'average'
  | 'score'
  | 'outcomeMark'
  | 'percentile'
  | 'deskMark'
  | 'intelMark'
  | 'checkSeconds'
  | 'unchecked'
  | 'fakesAnswered'
  | 'fakesSeenThrough'
  | 'decisionId'
  | 'question'
  | 'responseId'
  | 'response'
  | 'ending'
  | 'tookSeconds'
  | 'votes'
  | 'confidence'
  | 'changed'
  | 'counted'
  | 'intelHeld'
  | 'intelShared'
  | 'effect'
  | 'draftSeconds'
  | 'legalSeconds'
  | 'leadSeconds'
  | 'redlined'
  | 'promised'
  | 'channels'
  | 'form'
  | 'reputation'
  | 'blame'
  | 'volume'
  | 'credibility'
  | 'awareness'
  | Group
  | 'enquiry'
  | 'enquiryKind'
  | 'answer'
  | 'answers'
  | 'fit'
  | 'waitedSeconds'
  | 'intel'
  | 'arrivedSeconds'
  | 'sharedSeconds'
  | 'kind'
  | 'words'
  | 'marks'
  | 'overruled'
  | 'tag'
  | 'author'
  | 'objective'
  | 'level'
  | 'observer'
  | 'comment'
  | 'dots'
  | 'action'
  | 'owner'
  | 'due'
  | 'done';

export type Value = string | number | null;
export type Row = Partial<Record<ColumnId, Value>>;

/** Data by rows; a column that a row does not have is empty there. */
export type Sheet = { id: SheetId; columns: ColumnId[]; rows: Row[] };

/** The interface's words for what stands in the sheets, in the reader's language. */
export type SheetWords = {
  language: string;
  team: (index: number) => string;
  silence: string;
  doingNothing: string;
  realCase: string;
  /** who a word from the instructor is by */
  instructor: string;
  yes: string;
  no: string;
  ending: (ending: Ending) => string;
  role: (role: Role) => string;
  form: (form: PostForm) => string;
  answer: (answer: DeskAnswer) => string;
  enquiryKind: (kind: Enquiry['kind']) => string;
  statementKind: (kind: StatementRow['kind']) => string;
  mark: (mark: MarkKind) => string;
  tag: (tag: NoteTag) => string;
  cardKind: (kind: CardKind) => string;
  surveyQuestion: (question: ScaleQuestion | 'words') => string;
  /** what a language is called; empty for none */
  languageName: (language: string | null | undefined) => string;
  /** minutes since 00:00 of the scenario's first day */
  moment: (minute: number) => string;
};

/** `names`: rows by person. Without, nothing in the sheet tells what a single person did. */
export type SheetMaker = (round: EndedRound, words: SheetWords, names: boolean) => Omit<Sheet, 'id'>;

export const seconds = (ms: number): number => Math.round(ms / 100) / 10;
