import type { PostCounts, PostExtras } from '@/engine/view/types';
import type { CardTone, PersonaKind, PostForm, PostKind } from '@/engine/vocabulary';

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
  /** Where and how an answer of the company's went out. */
  placed?: { channelNames: string[]; form: PostForm; tone?: CardTone };
  /** Of words that are in one language only. */
  language?: string;
  reach: Reach;
  hashtags?: string[];
  /** The number of the item that this one answers. */
  replyTo?: number;
  /** The number of the item that this one passes on. */
  quotes?: number;
  /** What it passes on, where the reader hasn't seen that itself. */
  shows?: FeedItem;
  /** It was said before anybody watched its channel. */
  caughtUp?: true;
  /** What only its kind shows. */
  extras?: PostExtras;
  /** Where its likes, reposts and replies end. */
  counts?: PostCounts;
};

export type FeedKind = PostKind | 'company' | 'notice';

export type FeedAuthor = {
  id: string;
  name: string;
  handle?: string;
  kind: PersonaKind;
  /** The platform's own tick. It proves nothing: some platforms sell it. */
  verified: boolean;
};

/** People who have seen it: climbs from `from` to `to`, half of the way in each half-life; `sinceP` is play time (ms). */
export type Reach = { from: number; to: number; halfLifeSeconds: number; sinceP: number };
