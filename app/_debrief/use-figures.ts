'use client';

import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { figuresIn } from '@/reports/reading/figures';
import { useFirstDay } from './first-day';

export function useFigures() {
  const t = useTranslations('debrief');
  const locale = useLocale();
  const firstDay = useFirstDay();
  return { locale, ...figuresIn(t, useFormatter(), firstDay === null ? undefined : { firstDay, locale }) };
}
