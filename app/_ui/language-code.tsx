'use client';

import { useTranslations } from 'use-intl';
import { useLanguageName } from './use-language-name';

/** Beside a name where there is no room for a sentence: that somebody writes in another language, such as PL. */
export function LanguageCode({ language }: { language: string | undefined }) {
  const t = useTranslations('common.feed');
  const nameOf = useLanguageName();
  if (language === undefined) return null;
  const words = t('writtenIn', { language: nameOf(language) });
  return (
    <span title={words}>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true" className="uppercase">
        {language}
      </span>
    </span>
  );
}
