import type { MarkKind } from '../../vocabulary';
import type { Lists } from '../pattern';

/** The words of one language, written as pattern.ts says. */
export type Lexicon = {
  marks: Record<MarkKind, string[]>;
  /** named lists, for `@name` in a line */
  lists: Lists;
  negations: string[];
  /** how many words after a phrase a negation may stand ("vi beklager ikke") */
  reachAfter: number;
  /** holds words that look like negations and are none */
  harmless: string[];
  /** turn feeling into "if anybody minds" */
  conditions: string[];
  /** to tell the languages apart */
  smallWords: string[];
};
