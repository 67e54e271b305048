import type { FeedItem, Reach } from './feed-item';

/** How far a post has come at a moment of play (ms): 0 to 1, half of what is left in each half-life. */
function progressAt({ halfLifeSeconds, sinceP }: Reach, playMs: number): number {
  return 1 - 0.5 ** (Math.max(0, playMs - sinceP) / (halfLifeSeconds * 1000));
}

/** How many have seen it at a moment of play (ms). */
export function reachAt(reach: Reach, playMs: number): number {
  return Math.round(reach.from + (reach.to - reach.from) * progressAt(reach, playMs));
}

/** People see a post before they like it, and think before they pass it on. */
const lag = { likes: 1.15, reposts: 1.4, replies: 1.25 } as const;

export type Counter = keyof typeof lag;

/** Likes, reposts or replies at a moment of play (ms); 0 where the kind has none. */
export function countAt({ counts, reach }: FeedItem, counter: Counter, playMs: number): number {
  return Math.round((counts?.[counter] ?? 0) * progressAt(reach, playMs) ** lag[counter]);
}

/** Votes in a poll: one in twenty of those who saw it. */
export function votesAt({ reach }: FeedItem, playMs: number): number {
  return Math.round(reachAt(reach, playMs) / 20);
}

const peakMs = 45_000;
const waveMs = 7_000;

/** People who watch live: they come within three quarters of a minute, sway, and slowly go again. */
export function viewersAt(peak: number, { sinceP }: Reach, playMs: number): number {
  const since = Math.max(0, playMs - sinceP);
  const coming = Math.min(1, since / peakMs) ** 0.6;
  const going = 0.5 ** (Math.max(0, since - 4 * peakMs) / (4 * peakMs));
  const sway = 1 - 0.04 * (1 + Math.sin((since / waveMs) * 2 * Math.PI));
  return Math.max(1, Math.round(peak * coming * going * sway));
}
