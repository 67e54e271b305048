import { expect, test } from 'vitest';
import type { FeedItem, ProjectorView } from '@/engine/view/types';
import { feedPosition, nothingYet, withFeed, withView, withViewChange } from './state';

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
  language: null,
  answerable: true,
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

test('a change makes another view of the one that is here, of the same round only, and never of an older moment', () => {
  const view = roomView('round-1');
  const first = withView(nothingYet, { version: 5, view }, 0);
  const blanked = { change: ['k', { blank: ['=', true] }] } as const;
  const now = withViewChange(first, { version: 6, roundId: 'round-1', ...blanked }, 0);
  expect(now.view).toEqual({ ...view, blank: true });
  expect(withViewChange(first, { version: 4, roundId: 'round-1', ...blanked }, 0)).toBe(first);
  expect(withViewChange(first, { version: 6, roundId: 'round-2', ...blanked }, 0)).toBe(first);
});

function roomView(roundId: string): ProjectorView {
  const phase = { id: 'a', name: 'A', index: 0, of: 1 };
  return {
    kind: 'projector',
    roundId,
    stage: 'running',
    blank: false,
    rewinds: { times: 0, shown: null },
    said: [],
    forked: null,
    scenario: { title: 'T', tagline: 'T', company: 'C', language: 'en' },
    clock: {
      p: 0,
      rate: 1,
      going: 'on',
      waitedMs: 0,
      untimed: false,
      minute: 0,
      pace: 1,
      phase,
      firstDay: 'monday',
      endP: 1,
    },
    teams: [],
    worksCouncil: false,
    headline: null,
    breaking: null,
    storm: { mentions: 1, heard: 0 },
    ticker: { lines: [], tags: [] },
    open: null,
    reveal: null,
    ranking: false,
  };
}
