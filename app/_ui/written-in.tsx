'use client';

import { useLocale, useTranslations } from 'use-intl';

/** Says which language words are in that the reader didn't choose. */
export function WrittenIn({ language }: { language: string }) {
  const t = useTranslations('common.feed');
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return (
    <p className="mt-1 text-xs text-muted">{t('writtenIn', { language: names.of(language) ?? language })}</p>
  );
}
