'use client';

import { useTranslations } from 'use-intl';
import { useLanguageName } from './use-language-name';

/** Says which language words are in that the reader didn't choose. */
export function WrittenIn({ language }: { language: string }) {
  const t = useTranslations('common.feed');
  const nameOf = useLanguageName();
  return <p className="mt-1 text-xs text-muted">{t('writtenIn', { language: nameOf(language) })}</p>;
}
