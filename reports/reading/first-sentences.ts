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
  return `${begun.slice(0, begun.lastIndexOf(' ')).trimEnd()} …`;
}
