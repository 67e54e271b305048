import { firstSigns, fitsIn } from '@/engine/signs';

/** As many whole sentences as fit into so many signs; where not even one does, its beginning, and three dots that say so. */
export function firstSentences(text: string, most: number): string {
  if (fitsIn(text, most)) return text;
  const begun = firstSigns(text, most);
  const end = Math.max(
    ...[...begun.matchAll(/[.!?][”»")]?(?=\s)/g)].map(({ index, 0: sign }) => index + sign.length),
    0,
  );
  if (end > 0) return begun.slice(0, end);
  // Some scripts have no spaces between words.
  const space = begun.lastIndexOf(' ');
  return `${(space > 0 ? begun.slice(0, space) : begun).trimEnd()} …`;
}
