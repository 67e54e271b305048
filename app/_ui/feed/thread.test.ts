import { expect, test } from 'vitest';
import type { FeedItem } from './feed-item';
import { threadsOf } from './thread';

function post(n: number, links: Pick<FeedItem, 'replyTo' | 'quotes'> = {}): FeedItem {
  return {
    n,
    minute: n,
    clock: '',
    kind: 'post',
    channel: 'chirp',
    channelName: 'Murmur',
    author: { id: `a${n}`, name: `Author ${n}`, kind: 'person', verified: false },
    text: `Post ${n}`,
    reach: { from: 0, to: 0, halfLifeSeconds: 1, sinceP: 0 },
    ...links,
  };
}

test('a reply knows its parent, a parent its replies from the oldest on, whatever the order of the feed', () => {
  const thread = threadsOf([post(5, { replyTo: 1 }), post(1), post(3, { replyTo: 1 })]);
  expect(thread(5).parent?.n).toBe(1);
  expect(thread(1).replies.map(({ n }) => n)).toEqual([3, 5]);
  expect(thread(1).parent).toBeUndefined();
});

test('a quote carries the post that it passes on', () => {
  expect(threadsOf([post(1), post(2, { quotes: 1 })])(2).quoted?.text).toBe('Post 1');
});

test('what answers something that is not here stands alone', () => {
  const thread = threadsOf([post(4, { replyTo: 2, quotes: 3 })]);
  expect(thread(4)).toEqual({ parent: undefined, quoted: undefined, replies: [] });
  expect(thread(9)).toEqual({ replies: [] });
});
