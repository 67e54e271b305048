'use client';

import { useLocale } from 'use-intl';

/** For `lang`: the language that something was written in, where it isn't the page's. */
export function useForeign(language: string | null | undefined): string | undefined {
  const locale = useLocale();
  return language === locale ? undefined : (language ?? undefined);
}
