'use client';

import { useTranslations } from 'use-intl';
import type { Series } from '@/look/series';
import { isTeam } from '@/reports/reading/curve-series';
import { useFigures } from '../use-figures';

/** What the picture says, in a sentence; for those who do not see it, first of all. */
export function useCurveSentence(): (series: readonly Series[]) => string {
  const t = useTranslations('debrief.curves');
  const { signed } = useFigures();
  return (series) => {
    const ends = series.map(({ id, name, points }) => ({ id, team: name, end: points.at(-1)?.y ?? 0 }));
    const [best] = ends.filter(isTeam).sort((left, right) => right.end - left.end);
    const nothing = ends.find(({ id }) => id === 'doing-nothing');
    if (!best || !nothing) return '';
    return t('describe', { team: best.team, value: signed(best.end), nothing: signed(nothing.end) });
  };
}
