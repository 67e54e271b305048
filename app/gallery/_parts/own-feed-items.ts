import type { FeedItem } from '../../_ui/feed/feed-item';

const reach = { from: 0, to: 84_000, halfLifeSeconds: 20, sinceP: 40_000 };
const us = {
  id: 'us',
  name: 'Northway Air',
  handle: '@northwayair',
  kind: 'company',
  verified: true,
} as const;
const said =
  'We got it wrong.\nA passenger was hurt on flight 3411. We’re with him and his family. You hear from us again at 21:00.';
const picture = { src: '/pictures/seat-taken/kitchen-wall.svg', alt: 'A kitchen wall with a calendar' };

function ours(n: number, placed: NonNullable<FeedItem['placed']>, more: Partial<FeedItem> = {}): FeedItem {
  return {
    ...{ n, minute: 95, clock: 'Sun 20:20', kind: 'company', channel: 'chirp', channelName: 'Murmur' },
    ...{ author: us, text: said, counts: { likes: 900, reposts: 240, replies: 1_800 }, reach, placed },
    ...more,
  };
}

/** What the company says, in each form; and what people write from right to left. */
export const ownFeedItems: readonly FeedItem[] = [
  ours(40, { channelNames: ['Murmur', 'Vista'], form: 'card', tone: 'warm' }, { picture }),
  ours(41, { channelNames: ['Murmur'], form: 'card', tone: 'wry' }),
  ours(42, { channelNames: ['Vista'], form: 'video' }),
  ours(43, { channelNames: ['Murmur', 'Press'], form: 'page' }),
  ours(44, { channelNames: ['Murmur'], form: 'replies' }),
  {
    ...{
      n: 45,
      minute: 96,
      clock: 'Sun 20:21',
      kind: 'post',
      channel: 'chirp',
      channelName: 'Murmur',
      reach,
    },
    author: { id: 'w9', name: 'ليلى حداد', handle: '@layla', kind: 'person', verified: false },
    text: 'كنت في الصف التاسع. لم يكن يصرخ، بل جلس فقط. #Northway أين الاعتذار؟ @northwayair',
    counts: { likes: 4_200, reposts: 310, replies: 88 },
    replyTo: 40,
  },
  {
    ...{
      n: 46,
      minute: 97,
      clock: 'Sun 20:22',
      kind: 'network',
      channel: 'plaza',
      channelName: 'Plaza',
      reach,
    },
    author: { id: 'w8', name: 'נועה בן־דוד', kind: 'person', verified: false },
    text: 'אבא שלי טס איתם 30 שנה (מאז 1995!). אף אחד לא התקשר.',
    counts: { likes: 610, reposts: 40, replies: 71 },
    quotes: 40,
  },
];
