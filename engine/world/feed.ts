import { at, get } from '../model/state';
import { chance, purpose } from './dice';
import { minuteAt } from './plan';
import type { Storm } from './storm';
import type { FeedEntry, World } from './world';

/** [W7] Puts a line into the team's feed; lines are numbered 1, 2, 3 ... and never change. */
export function post(
  storm: Storm,
  world: World,
  p: number,
  source: FeedEntry['source'],
  reach: number,
): void {
  world.feed.push({ n: world.feed.length + 1, p, minute: minuteAt(storm.plan, p), source, reach });
}

/** People a post on a channel reaches: the channel's size, the storm's, and the luck of the moment (x 0.4 to 1.9). */
export function reachOn(storm: Storm, world: World, channelId: string, step: number): number {
  const size = storm.plan.channels.get(channelId)?.reach ?? 0;
  const luck = 0.4 + 1.5 * chance(storm.seed, purpose.reach, step);
  const heat = 0.5 + Math.log10(Math.max(1, get(world.model, at.V))) / 2;
  return Math.round(size * luck * heat);
}

/** The number of the company's latest line of its own in a feed, or of the latest before line `n`; null: it has said nothing. */
export function lastOfCompany(feed: readonly FeedEntry[], n = Number.POSITIVE_INFINITY): number | null {
  const own = feed.findLast(({ n: line, source: { from } }) => line < n && ownSources.includes(from));
  return own?.n ?? null;
}

/** What the company itself has said. */
export const ownSources: readonly FeedEntry['source']['from'][] = ['response', 'words', 'scheduled'];
