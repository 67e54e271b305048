import type { ScaleQuestion } from '../../../../server/papers/papers';

/** The questions with a mark, in the order in which they are asked. */
export const scaleQuestions = [
  'useful',
  'real',
  'heard',
  'ready',
] as const satisfies readonly ScaleQuestion[];
