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
  /** begin a clause that a negation in the clause before still reaches ("wir sagen nicht, dass ...") */
  openers?: string[];
  /** holds words that look like negations and are none */
  harmless: string[];
  /** turn feeling into "if anybody minds" */
  conditions: string[];
  /** ask for pardon: alone, without whose doing it was or what is done, they are an empty apology */
  apologies: string[];
  /** speak of what is still to come: a remedy with one of them is a promise */
  ahead: string[];
  /** its lines have no accents, and texts are read without them */
  unaccented?: true;
  /** go on with the clause although a comma stands before them: "nie wiemy, co się stało" */
  joins?: string[];
  /** how many letters at most a word changes at its end, from case to case: a claim is known in any of them */
  endings?: number;
  /** to tell the languages apart; none of them tells what a claim is about */
  smallWords: string[];
};
