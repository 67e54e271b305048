import type { PostKind } from '@/engine/vocabulary';

/** One thing that arrived in the public conversation, or at the company. */
export type FeedItem = {
  /** Its number in the team's feed; rising. */
  n: number;
  /** Minutes of the scenario since its start. */
  minute: number;
  /** The same in words: "Sun 18:45". */
  clock: string;
  kind: FeedKind;
  channel: string;
  channelName: string;
  author: FeedAuthor;
  headline?: string;
  text: string;
  picture?: { src: string; alt: string };
  /** An answer that hangs on it. */
  reply?: { name: string; text: string };
  reach: Reach;
  hashtags?: string[];
  /** The number of the item that this one answers. */
  replyTo?: number;
  /** Length of a video. */
  durationSeconds?: number;
  /** Stars of a review, 1 to 5. */
  stars?: number;
};

export type FeedKind = PostKind | 'company' | 'notice';

export type FeedAuthor = {
  id: string;
  name: string;
  handle?: string;
  kind:
    | 'person'
    | 'journalist'
    | 'outlet'
    | 'rival'
    | 'official'
    | 'employee'
    | 'company'
    | 'fan'
    | 'impostor';
  /** Only after the team has checked; nothing says so on the author's own word. */
  verified: boolean;
};

/** People who have seen it: climbs from `from` to `to`, half of the way in each half-life; `sinceP` is play time (ms). */
export type Reach = { from: number; to: number; halfLifeSeconds: number; sinceP: number };
