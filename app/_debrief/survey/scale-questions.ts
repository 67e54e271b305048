import type { ScaleQuestion } from '@/wire/annotations';

/** The questions with a mark, in the order in which they are asked. */
export const scaleQuestions = [
  'useful',
  'real',
  'heard',
  'ready',
] as const satisfies readonly ScaleQuestion[];
