import type { CardKind, CardRow } from '@/wire/annotations';

export type BoardOrder = 'dots' | 'time';

/** As the rule is on the server: the screen only says how many are left. */
export const dotsEach = 3;

/** The cards of one column: what most want to talk about first, or as they came; hidden ones last. */
export function columnOf(cards: readonly CardRow[], kind: CardKind, order: BoardOrder): CardRow[] {
  return cards
    .filter((card) => card.kind === kind)
    .sort(
      (left, right) =>
        Number(left.hidden) - Number(right.hidden) ||
        (order === 'dots' ? right.dots - left.dots : 0) ||
        left.at - right.at,
    );
}

/** How many of one's own dots are still to be given; those on hidden cards are free again. */
export function dotsLeft(cards: readonly CardRow[], self: string): number {
  const given = cards.filter(({ voters, hidden }) => !hidden && voters.includes(self)).length;
  return Math.max(0, dotsEach - given);
}
