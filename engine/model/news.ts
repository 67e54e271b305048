import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { spread } from './parameters/spread';
import { add, at, get, type ModelState } from './state';

/** Something that people talk about: its energy (a few = a local story, 60 = a world story) and any change of blame. */
export type News = { energy: number; blame?: number | undefined };

/** A news event of this hour (docs/model.md#news-and-luck); the first one starts the clock of "delay". `jitter` multiplies the energy. */
export function applyNews(state: ModelState, news: News, jitter = 1): void {
  if (get(state, at.firstHour) < 0) state[at.firstHour] = get(state, at.hour);
  add(state, at.pool, news.energy * jitter);
  state[at.A] = Math.min(100, Math.max(0, get(state, at.A) + (news.blame ?? 0)));
}

/**
 * The luck of one news event: log-normal around 1 with sigma .15, the same for every team that plays the seed,
 * whatever else happens in the round. `newsKey` names the event within its scenario.
 */
export function jitterFor(seed: number, newsKey: string): number {
  const dice = diceFor(seed, newsKey);
  const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(dice)));
  return Math.exp(spread.jitter.value * radius * Math.cos(2 * Math.PI * uniformFloat64(dice)));
}

/** After how many hours (1..8) an internal memo leaks in this round. */
export function leakHoursFor(seed: number, memoKey: string): number {
  return 1 + 7 * uniformFloat64(diceFor(seed, `leak ${memoKey}`));
}

/** A generator that belongs to one key of one seed: FNV-1a over the key, a full mix, and the first draws thrown away. */
function diceFor(seed: number, key: string) {
  let hash = 0x811c9dc5 ^ Math.trunc(seed);
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  const dice = xoroshiro128plus(hash ^ (hash >>> 16));
  for (let i = 0; i < 8; i++) dice.next();
  return dice;
}
