import type { FeedItem } from '@/engine/view/types';

/** The newest lines that a team had at a moment of play, the newest first, and how many it had in all. */
export function linesThen(
  items: readonly FeedItem[],
  p: number,
  most: number,
): { newest: FeedItem[]; count: number } {
  const then = items.filter((item) => item.p <= p);
  return { newest: then.slice(-most).reverse(), count: then.length };
}
