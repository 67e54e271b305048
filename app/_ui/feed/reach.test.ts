import { expect, test } from 'vitest';
import type { FeedItem } from './feed-item';
import { countAt, reachAt, viewersAt, votesAt } from './reach';

const reach = { from: 100, to: 1100, halfLifeSeconds: 10, sinceP: 5000 };
const item: FeedItem = {
  n: 1,
  minute: 0,
  clock: 'Sun 18:45',
  kind: 'post',
  channel: 'chirp',
  channelName: 'Murmur',
  author: { id: 'a', name: 'Ada', kind: 'person', verified: false },
  text: 'Hello',
  reach,
  counts: { likes: 400, reposts: 100, replies: 0 },
};
const moments = [0, 5000, 15_000, 25_000, 85_000, 5_000_000];

test('reach starts at its first figure and goes half of the way in each half-life', () => {
  expect([0, 5000, 15_000, 25_000].map((playMs) => reachAt(reach, playMs))).toEqual([100, 100, 600, 850]);
});

test('reach never passes its last figure', () => {
  expect(reachAt(reach, 5_000_000)).toBe(1100);
});

test('[G4] counters begin at nothing, only climb, and end where the post says', () => {
  const likes = moments.map((playMs) => countAt(item, 'likes', playMs));
  expect(likes.slice(0, 2)).toEqual([0, 0]);
  expect([...likes].sort((a, b) => a - b)).toEqual(likes);
  expect(likes.at(-1)).toBe(400);
  expect(countAt(item, 'replies', 5_000_000)).toBe(0);
});

test('people see a post before they like it, and like it before they pass it on', () => {
  const shareOf = (counter: 'likes' | 'reposts', all: number) => countAt(item, counter, 15_000) / all;
  expect(shareOf('likes', 400)).toBeLessThan(0.5);
  expect(shareOf('reposts', 100)).toBeLessThan(shareOf('likes', 400));
});

test('a post without counts has no likes, and a poll has a vote from one reader in twenty', () => {
  const { counts, ...bare } = item;
  expect(countAt(bare, 'likes', 5_000_000)).toBe(0);
  expect(votesAt(item, 5_000_000)).toBe(55);
});

test('who watches live comes, never exceeds the peak, and goes again', () => {
  const watching = [5000, 20_000, 60_000, 100_000, 1_000_000].map((p) => viewersAt(1000, reach, p));
  expect(Math.max(...watching)).toBeLessThanOrEqual(1000);
  expect(watching[0]).toBe(1);
  expect(watching[2]).toBeGreaterThan(watching[1] ?? 0);
  expect(watching[4]).toBeLessThan(100);
});
