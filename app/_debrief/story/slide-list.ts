import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { bestMove, largestDivergence, largestLoss } from '@/reports/reading/instructive';

/** As many facts as the last row can read on one slide. */
const factsPerSlide = 6;

/** The slides of a debrief that can stand in it; `facts-0` and on hold the facts of the real case. */
export const slideKinds = [
  'outcome',
  'curves',
  'divergence',
  'loss',
  'recovery',
  'what-if',
  'case',
  'facts',
  'lessons',
  'questions',
  'board',
  'plan',
  'survey',
  'limits',
] as const;

export type SlideKind = (typeof slideKinds)[number];

/** `page` counts the slides of one kind from 0. */
export interface Slide {
  id: string;
  kind: SlideKind;
  page: number;
}

/** The order in which one talks about it: what came of it, the three most instructive moments, the real case, home. */
export function slideList(debrief: Debrief, words: DebriefWords): Slide[] {
  const pages = pagesOfFacts(words).length;
  return slideKinds.flatMap((kind) => {
    const count = kind === 'facts' ? pages : Number(isThere(kind, debrief));
    return Array.from({ length: count }, (_, page) => ({
      id: kind === 'facts' ? `facts-${page}` : kind,
      kind,
      page,
    }));
  });
}

function isThere(kind: SlideKind, debrief: Debrief): boolean {
  switch (kind) {
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

/** The dated facts of the real case, a handful at a time. */
export function pagesOfFacts({ realCase: { facts } }: DebriefWords): (typeof facts)[] {
  const pages = Math.ceil(facts.length / factsPerSlide);
  return Array.from({ length: pages }, (_, page) =>
    facts.slice(page * factsPerSlide, (page + 1) * factsPerSlide),
  );
}

/** Where the room is in the story; at its beginning while nobody has turned a page. */
export function placeOf(slides: readonly Slide[], presented: { slide: string } | null): number {
  const at = slides.findIndex(({ id }) => id === presented?.slide);
  return Math.max(0, at);
}
