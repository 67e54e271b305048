'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords, WhyTerm } from '@/engine/debrief/types';
import { reasonIn } from '@/reports/reading/reason';
import { useFigures } from '../use-figures';

export function useReason(words: DebriefWords): (term: WhyTerm) => string {
  return reasonIn(useTranslations('debrief.reason'), useFigures(), words);
}
