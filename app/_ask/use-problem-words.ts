'use client';

import { useTranslations } from 'use-intl';
import { isAskProblem } from './problem';

/** The words of what can go wrong with any question; undefined for codes that whoever asked has words of their own for. */
export function useProblemWords(): (code: string) => string | undefined {
  const t = useTranslations('errors');
  return (code) => (isAskProblem(code) ? t(code) : undefined);
}

/** The words of whatever went wrong, for whoever has none of their own. */
export function useFailureWords(): (code: string) => string {
  const t = useTranslations('errors');
  const inWords = useProblemWords();
  return (code) => inWords(code) ?? t('server-fault');
}
