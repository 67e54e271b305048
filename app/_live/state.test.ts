import { expect, test } from 'vitest';
import type { FeedItem } from '../../engine/view/types';
import { queued } from './outbox';
import { feedPosition, nothingYet, withFeed } from './state';

const line = (n: number): FeedItem => ({
  n,
  p: n * 1000,
  minute: n,
  kind: 'post',
  channel: 'chirp',
  channelName: 'Chirp',
  author: { id: 'a', name: 'Ann', handle: null, kind: 'person', verified: false },
  headline: null,
  text: `line ${n}`,
  picture: null,
  hashtags: [],
  replyTo: null,
  reach: { to: 1, halfLifeMs: 1, sinceP: 0 },
});

test('feed lines that come twice are kept once', () => {
  const first = withFeed(nothingYet, { feedId: 'f', reset: false, items: [line(1), line(2)] });
  const again = withFeed(first, { feedId: 'f', reset: false, items: [line(2), line(3)] });
  expect(again.feed.items.map((item) => item.n)).toEqual([1, 2, 3]);
  expect(feedPosition(again)).toEqual({ feedId: 'f', n: 3 });
});

test('another feed replaces the one before', () => {
  const first = withFeed(nothingYet, { feedId: 'f', reset: false, items: [line(1), line(2)] });
  const other = withFeed(first, { feedId: 'g', reset: true, items: [line(1)] });
  expect(other.feed).toEqual({ feedId: 'g', items: [line(1)] });
});

test('a newer vote on a decision takes the place of one that is still waiting', () => {
  const vote = (id: string, responseId: string) =>
    ({
      id,
      at: 0,
      command: { type: 'cast-vote', decisionId: 'd1', responseId },
    }) as const;
  const chat = { id: 'c', at: 0, command: { type: 'say', text: 'hello' } } as const;
  expect(queued([vote('1', 'apologise'), chat], vote('2', 'wait')).map((entry) => entry.id)).toEqual([
    'c',
    '2',
  ]);
});
