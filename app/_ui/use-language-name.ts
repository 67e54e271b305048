'use client';

import { useLocale } from 'use-intl';

/** `da` -> "Danish", in the reader's language. */
export function useLanguageName(): (code: string) => string {
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (code) => names.of(code) ?? code;
}
