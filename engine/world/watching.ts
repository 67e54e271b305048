import type { Channel } from '../scenario/structure';
import { channelOfEntry } from './feed-channel';
import type { Plan } from './plan';
import type { FeedEntry, World } from './world';

/** The open channels on which nobody in the team looks. */
export function unwatched({ openChannels }: Plan, { watching }: Pick<World, 'watching'>): Set<Channel['id']> {
  return new Set(openChannels.flatMap(({ id }) => (watching.includes(id) ? [] : [id])));
}

/** [L2] What others say on a channel that nobody watches; what the instructor puts in by hand is seen at once. */
export function isUnseen(plan: Plan, entry: FeedEntry, dark: ReadonlySet<Channel['id']>): boolean {
  const { source } = entry;
  if (source.from !== 'crowd' && source.from !== 'inject') return false;
  if (source.from === 'inject' && plan.injects.get(source.id)?.deck) return false;
  return dark.has(channelOfEntry(plan, entry));
}
