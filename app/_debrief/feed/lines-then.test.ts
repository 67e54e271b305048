import { expect, test } from 'vitest';
import type { FeedItem } from '@/engine/view/types';
import { linesThen } from './lines-then';

const line = (n: number, p: number): FeedItem => ({
  n,
  p,
  minute: 0,
  kind: 'post',
  channel: 'c',
  channelName: 'C',
  author: { id: 'a', name: 'A', handle: null, kind: 'person', verified: false },
  headline: null,
  text: String(n),
  picture: null,
  hashtags: [],
  replyTo: null,
  language: null,
  answerable: true,
  reach: { to: 1, halfLifeMs: 1, sinceP: p },
});

test('only what had come by then is shown, the newest first', () => {
  const items = [line(1, 0), line(2, 1000), line(3, 2000), line(4, 9000)];
  const { newest, count } = linesThen(items, 2000, 2);
  expect(newest.map(({ n }) => n)).toEqual([3, 2]);
  expect(count).toBe(3);
  expect(linesThen(items, -1, 2)).toEqual({ newest: [], count: 0 });
});
