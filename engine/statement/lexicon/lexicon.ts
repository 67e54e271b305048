import type { Lists } from '../pattern';

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
