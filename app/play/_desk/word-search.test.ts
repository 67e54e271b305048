import { expect, test } from 'vitest';
import type { FeedItem } from '@/engine/view/types';
import { findWord } from './word-search';

function post(n: number, by: string, text: string, to: number, leans?: FeedItem['leans']): FeedItem {
  return {
    n,
    p: n * 1000,
    minute: n,
    kind: 'post',
    channel: 'short',
    channelName: 'Short',
    author: { id: by, name: by, handle: `@${by}`, kind: 'person', verified: false },
    headline: null,
    text,
    picture: null,
    hashtags: n === 3 ? ['SpoonStory'] : [],
    replyTo: null,
    language: null,
    answerable: true,
    reach: { to, halfLifeMs: 1000, sinceP: 0 },
    ...(leans && { leans }),
  };
}

const items = [
  post(1, 'ann', 'Refund me', 100, 'against'),
  post(2, 'bob', 'They gave me a REFUND', 900, 'for'),
  post(3, 'ann', 'No réfund yet', 300, 'neutral'),
  post(4, 'us', 'Our refund page', 5000),
];

test('a word is found whatever its case and accents, in what others said; the furthest carrier comes first', () => {
  const found = findWord(items, ' refund ');
  expect(found).toMatchObject({ posts: 3, reach: 1300, sides: { for: 900, against: 100, neutral: 300 } });
  expect(found?.carriers).toEqual([
    { name: 'bob', handle: '@bob', reach: 900, posts: 1, leans: 'for' },
    { name: 'ann', handle: '@ann', reach: 400, posts: 2, leans: 'neutral' },
  ]);
});

test('a hashtag is found with and without its sign; one letter is no word', () => {
  expect(findWord(items, '#spoonstory')?.posts).toBe(1);
  expect(findWord(items, 'r')).toBeNull();
  expect(findWord(items, 'nobody')?.posts).toBe(0);
});
