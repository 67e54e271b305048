'use client';

import { useTranslations } from 'use-intl';
import { limits } from '@/engine/vocabulary';
import { textProblem } from '../../_ui/text-problem';

/** What is wrong with own words that are about to be sent, in words. */
export function useOwnTextProblem(): (text: string) => string | undefined {
  const t = useTranslations('ownWords.reply');
  return (text) => textProblem(text, limits.ownPost, { missing: t('missing'), long: t('long') });
}
