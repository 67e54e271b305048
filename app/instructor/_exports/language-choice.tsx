'use client';

import { useTranslations } from 'use-intl';
import { isLanguage, type Language, languages } from '@/words/messages/index';
import { Select } from '../../_ui/select';

const options = Object.entries(languages).flatMap(([value, { name }]) =>
  isLanguage(value) ? [{ value, label: name }] : [],
);

interface LanguageChoiceProps {
  value: Language;
  onValueChange: (language: Language) => void;
  /** Instead of the usual one. */
  label?: string | undefined;
}

/** The language of a document, which may be another than the screen's. */
export function LanguageChoice(props: LanguageChoiceProps) {
  const t = useTranslations('exports');
  return <Select {...props} label={props.label ?? t('language')} options={options} />;
}
