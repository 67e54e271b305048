'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords, WhyTerm } from '../../../../engine/debrief/types';
import { useFigures } from '../use-figures';
import { reasonIn } from './reason';

export function useReason(words: DebriefWords): (term: WhyTerm) => string {
  return reasonIn(useTranslations('debrief.reason'), useFigures(), words);
}
