import type { FeedItem as WireItem } from '@/engine/view/types';
import { scenarioTime } from '@/words/scenario-time';
import type { FeedItem } from './feed-item';

/** A line of the wire as the cards show it. */
export function shownItem(item: WireItem, firstDay: string, locale: string): FeedItem {
  const { author, headline, picture, replyTo, quotes, extras, counts, reach } = item;
  return {
    n: item.n,
    minute: item.minute,
    clock: scenarioTime(item.minute, firstDay, locale).both,
    kind: shownKind(item),
    channel: item.channel,
    channelName: item.channelName,
    author: {
      id: author.id,
      name: author.name,
      kind: author.kind,
      verified: author.verified,
      ...(author.handle !== null && { handle: author.handle }),
    },
    ...(headline !== null && { headline }),
    text: item.text,
    ...(picture !== null && { picture }),
    hashtags: item.hashtags,
    ...(replyTo !== null && { replyTo }),
    ...(typeof quotes === 'number' && { quotes }),
    ...(item.shows && { shows: shownItem(item.shows, firstDay, locale) }),
    ...(item.caughtUp && { caughtUp: true as const }),
    ...(extras && { extras }),
    ...(counts && { counts }),
    ...(item.placed && { placed: item.placed }),
    ...(item.language !== null && { language: item.language }),
    reach: { from: 0, to: reach.to, halfLifeSeconds: reach.halfLifeMs / 1000, sinceP: reach.sinceP },
  };
}

/** A comment under a film or a photo has no picture of its own: it is words. */
function shownKind({ kind, picture, headline, extras }: WireItem): FeedItem['kind'] {
  const bare = picture === null && headline === null && !extras?.frames;
  return bare && (kind === 'photo' || kind === 'video') ? 'post' : kind;
}
