'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isLanguage } from '@/words/messages/index';
import { ownName } from '../../_live/own-name';
import { remember } from '../../_ui/remember';
import { Select } from '../../_ui/select';

/** The language a person reads the scenario in: the interface's, where the scenario has it. */
export function useReadingLanguage(languages: readonly string[]) {
  const locale = useLocale();
  const router = useRouter();
  const [, startTransition] = useTransition();
  const [picked, setPicked] = useState<string>();
  const language = picked ?? (languages.includes(locale) ? locale : (languages[0] ?? 'en'));

  function choose(wanted: string) {
    setPicked(wanted);
    if (!isLanguage(wanted)) return;
    remember('language', wanted);
    startTransition(() => router.refresh());
  }
  return { language, choose };
}

interface ReadingLanguageProps {
  languages: readonly string[];
  reading: ReturnType<typeof useReadingLanguage>;
}

export function ReadingLanguage({ languages, reading }: ReadingLanguageProps) {
  const t = useTranslations('join.language');
  if (languages.length < 2) return null;
  return (
    <Select
      label={t('label')}
      hint={t('hint')}
      value={reading.language}
      options={languages.map((code) => ({ value: code, label: ownName(code) }))}
      onValueChange={reading.choose}
    />
  );
}
