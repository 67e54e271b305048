/** The mean of marks from 1 on, from how often each was given; null without any. */
export function meanOf(counts: readonly number[]): number | null {
  const given = counts.reduce((sum, count) => sum + count, 0);
  if (given === 0) return null;
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / given;
}
