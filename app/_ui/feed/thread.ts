import type { FeedItem } from './feed-item';

/** What a post hangs on and what hangs on it. */
export interface Thread {
  /** The post that it answers. */
  parent?: FeedItem | undefined;
  /** The post that it passes on. */
  quoted?: FeedItem | undefined;
  /** Its answers, oldest first. */
  replies: readonly FeedItem[];
}

const alone: Thread = { replies: [] };

/** Gives the thread of each post by its number. What the reader can't see (yet) hangs on nothing. */
export function threadsOf(items: readonly FeedItem[]): (n: number) => Thread {
  const byNumber = new Map(items.map((item) => [item.n, item]));
  const replies = new Map<number, FeedItem[]>();
  for (const item of items) {
    if (item.replyTo !== undefined) replies.set(item.replyTo, [...(replies.get(item.replyTo) ?? []), item]);
  }
  return (n) => {
    const item = byNumber.get(n);
    if (!item) return alone;
    return {
      parent: item.replyTo === undefined ? undefined : byNumber.get(item.replyTo),
      quoted: item.quotes === undefined ? undefined : byNumber.get(item.quotes),
      replies: (replies.get(n) ?? []).toSorted((a, b) => a.n - b.n),
    };
  };
}
