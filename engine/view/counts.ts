import { chance, purpose } from '../world/dice';
import type { FeedItem, PostCounts } from './types';

/** Shares of those reached who like, pass on and answer, by kind. [assumed] */
const shares: Partial<Record<FeedItem['kind'], [likes: number, reposts: number, replies: number]>> = {
  post: [0.021, 0.006, 0.004],
  company: [0.008, 0.002, 0.009],
  photo: [0.06, 0, 0.006],
  video: [0.045, 0.012, 0.007],
  live: [0.09, 0.006, 0.03],
  professional: [0.015, 0.002, 0.004],
  network: [0.03, 0.009, 0.012],
  forum: [0.05, 0, 0.02],
  review: [0.03, 0, 0],
  poll: [0.01, 0.004, 0.003],
  story: [0.02, 0, 0],
};

/** [G4] Where a post's counters end: by its reach, its kind or its author's share of likes, and a luck of its own (x 0.5 to 1.6). */
export function countsOf(
  seed: number,
  { n, reach }: { n: number; reach: number },
  kind: FeedItem['kind'],
  likeShare: number | undefined,
): PostCounts | undefined {
  const usual = shares[kind];
  if (!usual) return undefined;
  const [likes, reposts, replies] = usual;
  const count = (share: number, forWhat: number) =>
    Math.round(reach * share * (0.5 + 1.1 * chance(seed, forWhat, n)));
  return {
    likes: count(likeShare ?? likes, purpose.likes),
    reposts: count(reposts, purpose.reposts),
    replies: count(replies, purpose.replies),
  };
}
