import { fitsIn } from '@/engine/signs';

/** What is wrong with a text that has to be written: nothing but spaces is there, or it's longer than `most` signs. */
export function textProblem<Word>(
  text: string,
  most: number,
  { missing, long }: { missing: Word; long: Word },
): Word | undefined {
  const written = text.trim();
  if (written === '') return missing;
  return fitsIn(written, most) ? undefined : long;
}
