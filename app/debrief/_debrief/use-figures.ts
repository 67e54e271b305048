'use client';

import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { figuresIn } from './figures';

export function useFigures() {
  const t = useTranslations('debrief');
  return { locale: useLocale(), ...figuresIn(t, useFormatter()) };
}
