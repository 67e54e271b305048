'use client';

import { useTranslations } from 'use-intl';
import type { GroupChange } from '@/reports/reading/group-changes';
import { useFigures } from '../use-figures';

/** Who held best and who suffered most; or that nobody's opinion moved. */
export function useGroupSentence(): (ends: { best: GroupChange; worst: GroupChange } | undefined) => string {
  const t = useTranslations();
  const { signed } = useFigures();
  return (ends) => {
    if (!ends) return '';
    const { best, worst } = ends;
    if (Math.round(best.change) === 0 && Math.round(worst.change) === 0)
      return t('debrief.outcome.groupsSame');
    return t('debrief.outcome.groups', {
      best: t(`model.stakeholder.${best.group}`),
      bestChange: signed(best.change),
      worst: t(`model.stakeholder.${worst.group}`),
      worstChange: signed(worst.change),
    });
  };
}
