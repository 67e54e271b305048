import type { Reach } from './feed-item';

/** How many have seen it at a moment of play (ms). */
export function reachAt(reach: Reach, playMs: number): number {
  const halfLives = Math.max(0, playMs - reach.sinceP) / (reach.halfLifeSeconds * 1000);
  return Math.round(reach.to - (reach.to - reach.from) * 0.5 ** halfLives);
}
