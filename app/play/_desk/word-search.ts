import type { FeedItem } from '@/engine/view/types';
import { searchable } from '@/words/searchable';

type Side = NonNullable<FeedItem['leans']>;

/** What a search in the seen feed finds. */
export type WordFound = {
  posts: number;
  reach: number;
  /** reach by the side that the posts take */
  sides: Record<Side, number>;
  /** who carries it furthest, at most four; `leans`: the side of their post that reached most */
  carriers: { name: string; handle: string; reach: number; posts: number; leans: Side }[];
};

/** Who carries a word: in text, headline or hashtags of what others have said, whatever its case and accents. */
export function findWord(items: readonly FeedItem[], typed: string): WordFound | null {
  const word = searchable(typed.trim().replace(/^#/, ''));
  if (word.length < 2) return null;
  const found: WordFound = { posts: 0, reach: 0, sides: { for: 0, against: 0, neutral: 0 }, carriers: [] };
  const carriers = new Map<string, WordFound['carriers'][number] & { most: number }>();
  for (const { leans, reach, author, ...item } of items) {
    if (!leans || !says(item, word)) continue;
    found.posts += 1;
    found.reach += reach.to;
    found.sides[leans] += reach.to;
    const before = carriers.get(author.id);
    const most = Math.max(before?.most ?? 0, reach.to);
    carriers.set(author.id, {
      name: author.name,
      handle: author.handle ?? '',
      reach: (before?.reach ?? 0) + reach.to,
      posts: (before?.posts ?? 0) + 1,
      leans: before && before.most >= reach.to ? before.leans : leans,
      most,
    });
  }
  found.carriers = [...carriers.values()]
    .sort((a, b) => b.reach - a.reach)
    .slice(0, 4)
    .map(({ most, ...carrier }) => carrier);
  return found;
}

function says({ text, headline, hashtags }: Pick<FeedItem, 'text' | 'headline' | 'hashtags'>, word: string) {
  return [text, headline ?? '', ...hashtags].some((one) => searchable(one).includes(word));
}
