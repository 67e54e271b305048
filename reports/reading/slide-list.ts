import type { Debrief } from '@/engine/debrief/types';
import { bestMove, largestDivergence, largestLoss } from './instructive';
import { podium } from './podium';

/** What a room talks about, in this order; everything else is on the phones and on paper. */
export const slideKinds = [
  'ending',
  'podium',
  'outcome',
  'curves',
  'divergence',
  'loss',
  'recovery',
  'what-if',
  'case',
  'questions',
  'board',
] as const;

export type SlideKind = (typeof slideKinds)[number];

/** The questions that frame the whole, one at a time on the wall. */
export const roomQuestions = ['felt', 'knew', 'again', 'monday'] as const;

/** Minutes that each takes in a room: three quarters of an hour in all. */
export const minutesFor: Record<SlideKind, number> = {
  ending: 1,
  podium: 1,
  outcome: 2,
  curves: 4,
  divergence: 6,
  loss: 5,
  recovery: 4,
  'what-if': 5,
  case: 5,
  questions: 8,
  board: 6,
};

/** `page` counts the pages of one kind from 0, `number` the kinds from 1: a question more is no slide more. */
export interface Slide {
  id: string;
  kind: SlideKind;
  page: number;
  number: number;
}

/** The pages to turn: the end and its podium, what came of it, the three most instructive moments, the real case, the talk. */
export function slideList(debrief: Debrief): Slide[] {
  return slideKinds
    .filter((kind) => isThere(kind, debrief))
    .flatMap((kind, index) =>
      Array.from({ length: kind === 'questions' ? roomQuestions.length : 1 }, (_, page) => ({
        id: page === 0 ? kind : `${kind}-${page}`,
        kind,
        page,
        number: index + 1,
      })),
    );
}

function isThere(kind: SlideKind, debrief: Debrief): boolean {
  switch (kind) {
    case 'podium':
      return !debrief.noPodium && podium(debrief.teams).length > 0;
    case 'divergence':
      return largestDivergence(debrief) !== undefined;
    case 'loss':
      return largestLoss(debrief) !== undefined;
    case 'recovery':
      return bestMove(debrief) !== undefined;
    case 'what-if':
      return debrief.teams.some(({ decisions }) => decisions.length > 0);
    default:
      return true;
  }
}

/** Where the room is in the story; at its beginning while nobody has turned a page. */
export function placeOf(slides: readonly Slide[], presented: { slide: string } | null): number {
  const at = slides.findIndex(({ id }) => id === presented?.slide);
  return Math.max(0, at);
}
