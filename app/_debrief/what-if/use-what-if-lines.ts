'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';
import type { WhatIf } from '@/engine/debrief/what-if';
import type { Marker, Series } from '@/look/series';
import { choiceLabel } from '@/reports/reading/choice-label';
import { whatIfLines, whatIfMarkers } from './what-if-lines';

/** Both curves with the points where they part, in the reader's words. */
export function useWhatIfLines(
  whatIf: WhatIf,
  words: DebriefWords,
  index: number,
): { lines: Series[]; markers: Marker[] } {
  const t = useTranslations('debrief.whatIf');
  return useMemo(() => {
    const names = { played: t('played'), changed: t('changed') };
    return {
      lines: whatIfLines(whatIf, 'overall', index, names),
      markers: whatIfMarkers(whatIf, (decision) =>
        decision.mark === 'changed'
          ? (choiceLabel(decision, words) ?? t('silence'))
          : t(`markShort.${decision.mark}`),
      ),
    };
  }, [whatIf, words, index, t]);
}
