import type { PostKind, Role } from '@/engine/vocabulary';
import { type Language, languages } from '@/words/messages/index';
import type { MselColumn, MselKind } from './columns';

/** The words of an events list in one language: its headings, and what its cells say. */
export type MselWords = {
  language: Language;
  kicker: string;
  sheet: string;
  leftOut: { sheet: string; part: string; field: string; count: string };
  everybody: string;
  byHand: string;
  atHearing: string;
  whenSetOff: string;
  heading: (column: MselColumn) => string;
  kind: (kind: MselKind) => string;
  form: (form: PostKind) => string;
  role: (role: Role) => string;
  /** scenario minutes after a decision, an answer or an inject, by its id */
  after: (minutes: number, what: string) => string;
};

/** The words of an events list in a language: as they stand, since the authors' command line has no formatter. */
export async function mselWords(language: Language): Promise<MselWords> {
  const { common, reports } = await languages[language].load();
  const { column, kind, after, ...say } = reports.msel;
  return {
    ...say,
    language,
    heading: (of) => column[of],
    kind: (of) => kind[of],
    form: (of) => common.feed.kind[of],
    role: (of) => common.role[of],
    after: (minutes, what) => after.replace('{minutes}', String(minutes)).replace('{what}', what),
  };
}
