'use client';

import { useLocale } from 'use-intl';

/** Picks the reader's language from words that came in all of them; the first one where it is missing. */
export function useInWords(): <Words>(words: Readonly<Record<string, Words>>) => Words | undefined {
  const locale = useLocale();
  return (words) => words[locale] ?? Object.values(words)[0];
}
